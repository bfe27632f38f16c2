using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Figures;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>A figure that is not the same in two snapshots, and the rows that make the difference.</summary>
/// <param name="Territory">Name of the territory; null for the département.</param>
/// <param name="Entered">Pseudonyms of the journeys that are counted now and were not.</param>
/// <param name="Left">Pseudonyms of those that were counted and are not any more.</param>
public sealed record FigureChange(Figure Before, Figure After, string? Territory, IReadOnlyList<string> Entered, IReadOnlyList<string> Left)
{
    public Indicator Indicator => After.Indicator;
}

/// <summary>What changed between two snapshots: which figures, by which rows, and how their sentences read now.</summary>
public sealed record SnapshotComparison(Snapshot Before, Snapshot After, IReadOnlyList<FigureChange> Changes)
{
    private static readonly IndicatorPart[] Parts = [IndicatorPart.Numerator, IndicatorPart.Denominator, IndicatorPart.Missing];

    /// <summary>Computes both and compares them, place by place, in the catalogue's order.</summary>
    public static async Task<SnapshotComparison> Of(FrozenFacts before, FrozenFacts after, CancellationToken stop)
    {
        var scope = Scope.Whole(after.Programme.Id, "Comparaison");
        var (then, now) = (await FigureBook.Compute(before.AsOf, scope, stop), await FigureBook.Compute(after.AsOf, scope, stop));
        var places = now.Territories.Where(place => then.Territories.ContainsKey(place.Key)).Select(place => (Code: (string?)place.Key, Then: then.Territories[place.Key], Now: place.Value))
            .Prepend((null, then.Departement!, now.Departement!)).ToList();
        var changes = new List<FigureChange>();
        foreach (var indicator in IndicatorCatalogue.All)
        {
            var changed = places.Where(place => !Same(place.Then[indicator.Code], place.Now[indicator.Code])).ToList();
            if (changed.Count == 0) continue;

            var rows = await Rows(indicator, before, after, scope, stop);
            foreach (var place in changed)
            {
                var territory = after.Programme.Territories.FirstOrDefault(known => known.Code == place.Code);
                var here = rows.Where(row => territory is null || row.TerritoryId == territory.Id).ToList();
                changes.Add(new(place.Then[indicator.Code], place.Now[indicator.Code], territory?.Name, Names(here, entered: true), Names(here, entered: false)));
            }
        }
        return new(before.Snapshot, after.Snapshot, changes);
    }

    private static bool Same(Figure then, Figure now)
        => (then.Value, then.Status, then.Numerator, then.Denominator, then.Missing, then.Undated, then.Target) == (now.Value, now.Status, now.Numerator, now.Denominator, now.Missing, now.Undated, now.Target)
            && then.Modalities.SequenceEqual(now.Modalities);

    private static async Task<List<Row>> Rows(Indicator indicator, FrozenFacts before, FrozenFacts after, Scope scope, CancellationToken stop)
    {
        var rows = new List<Row>();
        foreach (var part in Parts)
        {
            if (await Behind(indicator, before, part, scope, stop) is not { } then || await Behind(indicator, after, part, scope, stop) is not { } now) continue;

            rows.AddRange(now.Except(then).Select(row => row with { Entered = true }));
            rows.AddRange(then.Except(now));
        }
        return rows;
    }

    private static async Task<List<Row>?> Behind(Indicator indicator, FrozenFacts facts, IndicatorPart part, Scope scope, CancellationToken stop)
        => indicator.RowsBehind(facts.AsOf, scope, part: part) is { } rows
            ? await rows.Select(journey => new Row(journey.TerritoryId, journey.Number, false)).ToListAsync(stop)
            : null;

    private static List<string> Names(IEnumerable<Row> rows, bool entered) => [.. rows.Where(row => row.Entered == entered).Select(row => row.Journey).Distinct().Order(StringComparer.Ordinal)];

    private sealed record Row(long TerritoryId, string Journey, bool Entered);
}
