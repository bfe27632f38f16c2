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
        var tally = new Tally(asOf, scope);
        var counts = (indicators ?? IndicatorCatalogue.All).Select(indicator => new FigureCounts(indicator, tally)).ToList();
        await tally.Run(stop);
        if (counts.Exists(count => count.Indicator.Measures is not null)) rows ??= await StudyRows.Read(asOf, stop);

        IReadOnlyDictionary<string, Figure> For(Territory? territory)
        {
            var here = rows?.In(territory);
            return counts.ToDictionary(count => count.Indicator.Code, count => count.Figure(asOf, territory, here), StringComparer.Ordinal);
        }

        var seen = asOf.Programme.Territories.Where(territory => scope.TerritoryId is null || scope.TerritoryId == territory.Id);
        return new(asOf.At, seen.ToDictionary(territory => territory.Code, For), scope.SeesDepartment ? For(null) : null);
    }
}
