using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Jalons.Bench.Submits;

/// <summary>Someone of a project who corrects one diagnosis after another: opens the form, ticks other devices, saves.</summary>
internal sealed partial class Adviser(HttpClient http, Submissions sent, IReadOnlyList<Guid> journeys)
{
    public async Task Work(Func<bool> goesOn)
    {
        for (var turn = 0; goesOn(); turn++) await Diagnose(journeys[turn % journeys.Count], (turn / journeys.Count % 2) + 1);
    }

    private async Task Diagnose(Guid journey, int devices)
    {
        var address = $"/parcours/{journey}/diagnostic";
        var page = await http.GetStringAsync(new Uri(address, UriKind.Relative));
        var form = SentForm.On(page).With("diagnosis.devices", devices.ToString(CultureInfo.InvariantCulture));
        using var answer = await sent.Send(http, address, form);
        if (answer.StatusCode == HttpStatusCode.OK && answer.RequestMessage!.RequestUri!.AbsolutePath == $"/parcours/{journey}") sent.Kept[$"{journey}"] = devices;
        else sent.Refused.Add($"{journey}: {(int)answer.StatusCode} {Faults(await answer.Content.ReadAsStringAsync())}");
    }

    private static string Faults(string page) => Markup().Replace(Fault().Match(page).Value, " ");

    [GeneratedRegex("<div class=\"errors\".*?</div>", RegexOptions.Singleline)]
    private static partial Regex Fault();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();
}
