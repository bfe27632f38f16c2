using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Jalons.Bench.Pages;

/// <summary>Someone of the demonstration at a browser.</summary>
internal sealed partial class Reader(string site) : IDisposable
{
    public HttpClient Http { get; } = new() { BaseAddress = new Uri(site) };

    public void Dispose() => Http.Dispose();

    public async Task SignIn(string name)
    {
        var page = await Http.GetStringAsync(new Uri("/connexion", UriKind.Relative));
        var form = page[page[..page.IndexOf(name, StringComparison.Ordinal)].LastIndexOf("<form", StringComparison.Ordinal)..];
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(form).Groups[1].Value)]);
        (await Http.PostAsync(new Uri(Action().Match(form).Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal), UriKind.Relative), content)).EnsureSuccessStatusCode();
    }

    /// <summary>The address of somebody's file, taken from the list.</summary>
    public async Task<string> SomeFile() => File().Match(await Http.GetStringAsync(new Uri("/parcours", UriKind.Relative))).Value;

    /// <summary>Milliseconds of each of <paramref name="times"/> readings, sorted, after some that do not count.</summary>
    public async Task<double[]> Time(string address, int times)
    {
        for (var warming = 0; warming < 5; warming++) await Read(address);
        var milliseconds = new double[times];
        for (var time = 0; time < times; time++)
        {
            var clock = Stopwatch.GetTimestamp();
            await Read(address);
            milliseconds[time] = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        }
        Array.Sort(milliseconds);
        return milliseconds;
    }

    private async Task Read(string address)
    {
        using var answer = await Http.GetAsync(new Uri(address, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    [GeneratedRegex("action=\"([^\"]+)\"")]
    private static partial Regex Action();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("/parcours/[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex File();
}
