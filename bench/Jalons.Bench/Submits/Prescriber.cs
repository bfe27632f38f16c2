using System.Net;

namespace Jalons.Bench.Submits;

/// <summary>A professional who refers one person after another: three screens, then sent.</summary>
internal sealed class Prescriber(HttpClient http, Submissions sent, string name)
{
    public async Task Work(Func<bool> goesOn)
    {
        for (var number = 0; goesOn(); number++) await Refer($"{name}{number}");
    }

    private async Task Refer(string lastName)
    {
        using var first = await http.GetAsync(new Uri("/orienter", UriKind.Relative));
        var (page, address) = await Read(first);
        var person = SentForm.On(page).With("profile.first_name", "Inès").With("profile.last_name", lastName).With("profile.birth_date", "07/03/1985")
            .With("profile.mobile", $"06 39 98 {Random.Shared.Next(100):00} {Random.Shared.Next(100):00}").With("profile.city", "Bondy").With("contact.mode", "call");
        (page, address) = await Next(address, person);
        (page, address) = await Next(address, SentForm.On(page).With("referral.publics", "1"));
        var signed = SentForm.On(page).With("profile.consent_evaluation", "yes").With("profile.consent_promotion", "no").With("consent.channel", "oral")
            .With("referral.structure_kind", "pie").With("referral.agent_consent_evaluation", "yes").With("referral.agent_consent_promotion", "no");
        (page, address) = await Next(address, signed);
        if (page.Contains("est partie vers le projet", StringComparison.Ordinal)) sent.Kept[lastName] = 1;
        else sent.Refused.Add($"{lastName}: {address}");
    }

    private async Task<(string Page, string Address)> Next(string address, SentForm form)
    {
        using var answer = await sent.Send(http, address, form);
        return await Read(answer);
    }

    private static async Task<(string Page, string Address)> Read(HttpResponseMessage answer)
        => answer.StatusCode == HttpStatusCode.OK ? (await answer.Content.ReadAsStringAsync(), answer.RequestMessage!.RequestUri!.PathAndQuery)
            : throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri}: {answer.StatusCode}");
}
