using Jalons.Core.Access;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Counters;

/// <summary>
/// All the counters of a programme on one day, as far as a scope sees: a territory counts journeys; the département counts persons, that is the sum of
/// its territories less what persons with several journeys add (<see cref="DailyCount.Department"/>).
/// </summary>
public sealed class CounterBoard
{
    private readonly Dictionary<(long TerritoryId, string Measure), long> _sums;
    private readonly IReadOnlyList<DayCount> _diagnoses;
    private readonly long? _only;

    private CounterBoard(AsOf asOf, Scope scope, Dictionary<(long, string), long> sums, IReadOnlyList<DayCount> diagnoses)
        => (AsOf, _only, _sums, _diagnoses) = (asOf, scope.TerritoryId, sums, diagnoses);

    public AsOf AsOf { get; }

    /// <summary>Persons of the département who have several journeys.</summary>
    public int PersonsWithSeveralJourneys => _only is null ? (int)Doubles(Measure.Shared) : 0;

    public static async Task<CounterBoard> Read(AsOf asOf, Scope scope, CancellationToken stop)
    {
        var counts = asOf.Db.DailyCounts.AsNoTracking().Where(count => count.ProgrammeId == scope.ProgrammeId
            && (count.Day <= asOf.At || count.Measure.StartsWith(Measure.ExpectedStart) || count.Measure.StartsWith(Measure.FilledStart)));
        if (scope.TerritoryId is { } only) counts = counts.Where(count => count.TerritoryId == only);

        var sums = await counts.GroupBy(count => new { count.TerritoryId, count.Measure })
            .Select(group => new { group.Key.TerritoryId, group.Key.Measure, Sum = group.Sum(count => (long)count.Count) }).ToListAsync(stop);
        var diagnoses = await counts.Where(count => count.Measure == Measure.Diagnoses && count.Count != 0).OrderBy(count => count.Day).ThenBy(count => count.TerritoryId)
            .Select(count => new DayCount(count.TerritoryId, count.Day, count.Count)).ToListAsync(stop);
        return new(asOf, scope, sums.ToDictionary(sum => (sum.TerritoryId, sum.Measure), sum => sum.Sum), diagnoses);
    }

    /// <summary>Journeys of a territory, or persons of the département without one.</summary>
    public long Count(string measure, long? territoryId = null)
        => (territoryId ?? _only) is { } territory ? _sums.GetValueOrDefault((territory, measure)) : Journeys(measure) - Doubles(measure);

    /// <summary>Journeys of all the territories seen, persons counted as often as they have some.</summary>
    public long Journeys(string measure) => _sums.Where(sum => sum.Key.Measure == measure && sum.Key.TerritoryId != DailyCount.Department).Sum(sum => sum.Value);

    /// <summary>Journeys of all the territories seen, diagnosed from a day on.</summary>
    public long JourneysDiagnosedFrom(DateOnly day) => _diagnoses.Where(count => count.TerritoryId != DailyCount.Department && count.Day >= day).Sum(count => (long)count.Count);

    /// <summary>Diagnoses of each day up to the date, in order; the département counts a person on the day of their first diagnosis.</summary>
    public IReadOnlyList<(DateOnly Day, long Count)> Diagnoses(long? territoryId = null)
    {
        var only = territoryId ?? _only;
        var days = _diagnoses.Where(count => only is null || count.TerritoryId == only).GroupBy(count => count.Day).OrderBy(day => day.Key);
        return [.. days.Select(day => (day.Key, day.Sum(count => count.TerritoryId == DailyCount.Department ? -(long)count.Count : count.Count)))];
    }

    private long Doubles(string measure) => _sums.GetValueOrDefault((DailyCount.Department, measure));

    private sealed record DayCount(long TerritoryId, DateOnly Day, int Count);
}
