using Jalons.Core.Access;
using Jalons.Core.Indicators.Definitions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators;

/// <summary>The rows behind a printed number.</summary>
public static class IndicatorRows
{
    private static readonly Dictionary<string, IndicatorPart> Parts = new Dictionary<string, IndicatorPart>
    {
        ["numerateur"] = IndicatorPart.Numerator,
        ["denominateur"] = IndicatorPart.Denominator,
        ["concernees"] = IndicatorPart.Concerned,
        ["manquants"] = IndicatorPart.Missing,
        ["sans-date"] = IndicatorPart.Undated,
        ["attente"] = IndicatorPart.Waiting,
        ["rupture"] = IndicatorPart.Broken,
        ["retard"] = IndicatorPart.Late,
    };

    /// <summary>The part named in an address (« attente »); the numerator without a name, null for an unknown one.</summary>
    public static IndicatorPart? PartNamed(string? name)
        => string.IsNullOrEmpty(name) ? IndicatorPart.Numerator : Parts.TryGetValue(name, out var part) ? part : null;

    public static string NameOf(IndicatorPart part) => Parts.Single(pair => pair.Value == part).Key;

    /// <summary>
    /// The journeys that a number counts, as far as <paramref name="scope"/> may see them one by one; null where the indicator has no such part.
    /// A number of the département counts persons, so that its rows may be more.
    /// </summary>
    public static IQueryable<Journey>? RowsBehind(
        this Indicator indicator, AsOf asOf, Scope scope, long? territoryId = null, IndicatorPart part = IndicatorPart.Numerator, string? modality = null)
    {
        if (indicator.RowsOf(part, modality) is not { } rows) return null;

        var journeys = asOf.Db.Journeys.VisibleTo(scope).Counted();
        if (territoryId is { } territory) journeys = journeys.Where(journey => journey.TerritoryId == territory);
        return journeys.Where(rows(asOf));
    }

    extension(IQueryable<Journey> journeys)
    {
        /// <summary>Those that entered in a month, said by its first day; without a date of entry when it is <see cref="DailyCount.Undated"/>.</summary>
        public IQueryable<Journey> EnteredIn(DateOnly month)
            => journeys.Where(month == DailyCount.Undated ? Reached.EnteredUndated() : Reached.EnteredBetween(month, month.AddMonths(1).AddDays(-1)));

        /// <summary>The journeys that <paramref name="scope"/> may see added up, never one by one: observers have figures and no rows.</summary>
        public IQueryable<Journey> InFiguresOf(Scope scope)
        {
            var counted = journeys.Where(journey => journey.ProgrammeId == scope.ProgrammeId).Counted();
            if (scope.TerritoryId is { } territory) counted = counted.Where(journey => journey.TerritoryId == territory);
            if (scope.ProjectId is { } project) counted = counted.Where(journey => journey.ProjectId == project);
            return counted;
        }

        /// <summary>The persons that these journeys count more than once: the double count of the département.</summary>
        public IQueryable<long> WithSeveralJourneys()
            => journeys.GroupBy(journey => journey.RootPersonId).Where(person => person.Count() > 1).Select(person => person.Key);
    }
}
