using Jalons.Core.Access;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Programmes;

namespace Jalons.Core.Indicators.Figures;

/// <summary>Indicators computed on one day: for each territory, which counts journeys, and for the département, which counts distinct persons.</summary>
/// <param name="At">The day.</param>
/// <param name="Territories">By code of the territory, then of the indicator.</param>
/// <param name="Departement">By code of the indicator; null when the scope does not see the whole département.</param>
public sealed record FigureBook(
    DateOnly At, IReadOnlyDictionary<string, IReadOnlyDictionary<string, Figure>> Territories, IReadOnlyDictionary<string, Figure>? Departement)
{
    /// <summary>Computes <paramref name="indicators"/> (all of them by default) for what <paramref name="scope"/> sees; from <paramref name="rows"/> where they are read already.</summary>
    public static async Task<FigureBook> Compute(AsOf asOf, Scope scope, CancellationToken stop, IReadOnlyCollection<Indicator>? indicators = null, StudyRows? rows = null)
    {
        var counts = await Counts(asOf, scope, [.. indicators ?? IndicatorCatalogue.All], stop);
        if (counts.Exists(count => count.Indicator.Measures is not null)) rows ??= await StudyRows.Read(asOf, stop);

        IReadOnlyDictionary<string, Figure> For(Territory? territory)
        {
            var here = rows?.In(territory);
            return counts.ToDictionary(count => count.Indicator.Code, count => count.Figure(asOf, territory, here), StringComparer.Ordinal);
        }

        var seen = asOf.Programme.Territories.Where(territory => scope.TerritoryId is null || scope.TerritoryId == territory.Id);
        return new(asOf.At, seen.ToDictionary(territory => territory.Code, For), scope.SeesDepartment ? For(null) : null);
    }

    // Putting hundreds of conditions into SQL takes longer than counting a thousand journeys: where a second context stands ready, each takes half.
    private static async Task<List<FigureCounts>> Counts(AsOf asOf, Scope scope, IReadOnlyList<Indicator> indicators, CancellationToken stop)
    {
        var tally = new Tally(asOf, scope);
        var beside = asOf.Beside is { } db ? new Tally(asOf with { Db = db }, scope) : tally;
        var counts = indicators.Select((indicator, rank) => new FigureCounts(indicator, 2 * rank < indicators.Count ? tally : beside)).ToList();
        if (beside == tally) await tally.Run(stop);
        else await Task.WhenAll(Task.Run(() => tally.Run(stop), stop), Task.Run(() => beside.Run(stop), stop));
        return counts;
    }
}
