using System.Globalization;
using Jalons.Bench.Databases;
using Jalons.Core.Demo;
using Jalons.Core.Persistence;

namespace Jalons.Bench.Pages;

/// <summary><c>pages [JOURNEYS…]</c>: how long the pages that everyone opens take over HTTP, for a whole département and for one territory, on both databases.</summary>
internal static class PageTimes
{
    private const int Times = 100;

    private static readonly string[] Whole = ["/tableau-de-bord", "/parcours", "/parcours?tri=nom", "/parcours?etat=retard", "/parcours?q=rabibe", "/parcours?p=40"];
    private static readonly string[] Mine = ["/", "/parcours", "/parcours?tri=nom", "/parcours?etat=retard", "/parcours?jalon=formation", "/parcours?q=rabibe", "/parcours?q=0639980", "/tableau-de-bord"];

    public static async Task<int> Run(string[] arguments)
    {
        int[] sizes = arguments.Length > 0 ? [.. arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1_100, 100_000, 1_000_000];
        Console.WriteLine("| journeys | database | who | page | p50 ms | p95 ms |");
        Console.WriteLine("|---:|---|---|---|---:|---:|");
        foreach (var size in sizes)
            foreach (var kind in BenchDatabase.Kinds)
            {
                await using var database = BenchDatabase.Create(kind);
                await Fill(database, size);
                await using var site = await Site.Open(database, Demonstration.DefaultDay);
                await Visit(site, $"| {size} | {kind} ", "Hélène Vasseur", "département", Whole);
                await Visit(site, $"| {size} | {kind} ", "Agathe Petit", "territory", Mine);
            }
        return 0;
    }

    private static async Task Fill(BenchDatabase database, int size)
    {
        await using var db = database.Open();
        await db.Migrate(default);
        await ManyJourneys.Fill(db, size);
        await database.Settle();
    }

    private static async Task Visit(Site site, string line, string name, string place, string[] addresses)
    {
        using var reader = new Reader(site.Address);
        await reader.SignIn(name);
        foreach (var address in addresses.Append(await reader.SomeFile()))
        {
            var times = await reader.Time(address, Times);
            var page = address.Length > 40 ? "/parcours/{id}" : address;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line}| {place} | {page} | {times[Times / 2]:0.0} | {times[Times * 95 / 100]:0.0} |"));
        }
    }
}
