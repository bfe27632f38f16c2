using Jalons.Core.Access;
using Jalons.Core.Indicators.Definitions;
using Jalons.Core.Indicators.Figures;

namespace Jalons.Core.Indicators.Breakdowns;

/// <summary>One level of a breakdown: the counts of the indicator among its people. No share of too few.</summary>
public sealed record LevelFigure(string Code, string Label, long Numerator, long? Denominator, double? Percent);

/// <summary>An indicator cut by a breakdown, in persons of the département or journeys of a territory.</summary>
public sealed record BrokenDown(Indicator Indicator, Breakdown Breakdown, IReadOnlyList<LevelFigure> Levels)
{
    /// <summary>Cuts several indicators at once; those that are more than counts and shares are left out.</summary>
    public static async Task<IReadOnlyList<BrokenDown>> Of(AsOf asOf, Scope scope, IEnumerable<Indicator> indicators, Breakdown breakdown, CancellationToken stop)
    {
        var tally = new Tally(asOf, scope);
        var asked = indicators.Where(indicator => indicator is { Measures: null, Computes: null }).Select(indicator => (indicator, Levels: breakdown.Levels.Select(level => (level,
            Numerator: tally.Add(day => indicator.Numerator(day).And(level.Rows(day))),
            Denominator: indicator.Denominator is { } among ? tally.Add(day => among(day).And(level.Rows(day))) : (int?)null)).ToList())).ToList();
        await tally.Run(stop);

        long Count(int number) => scope.TerritoryId is { } territory ? tally.Journeys(number, territory) : tally.Persons(number);
        return [.. asked.Select(cut => new BrokenDown(cut.indicator, breakdown, [.. cut.Levels.Select(level =>
            LevelOf(level.level, Count(level.Numerator), level.Denominator is { } among ? Count(among) : null, asOf.Programme.Thresholds.PercentFrom))]))];
    }

    private static LevelFigure LevelOf(Modality level, long count, long? among, int from) => new(level.Code, level.Label, count, among, among >= from ? 100.0 * count / among : null);
}
