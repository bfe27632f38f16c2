using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Counters;

/// <summary>Q01 by month of entry and territory (evaluation, section 1.3): answers expected, and filled, of one field or of all.</summary>
/// <param name="Month">Its first day; <see cref="DailyCount.Undated"/> for the journeys whose entry has no date.</param>
public sealed record MonthlyCompleteness(DateOnly Month, long TerritoryId, long Expected, long Filled)
{
    /// <summary>Every month that has journeys, in order, as far as <paramref name="scope"/> sees.</summary>
    public static async Task<IReadOnlyList<MonthlyCompleteness>> Read(AsOf asOf, Scope scope, Field? field, CancellationToken stop)
    {
        IReadOnlyList<Field> fields = field is null ? AnnexeDictionary.Fields : [field];
        var (expected, filled) = (fields.Select(Measure.Expected).ToList(), fields.Select(Measure.Filled).ToList());
        var counts = asOf.Db.DailyCounts.AsNoTracking().Where(count => count.ProgrammeId == scope.ProgrammeId && count.TerritoryId != DailyCount.Department);
        if (scope.TerritoryId is { } only) counts = counts.Where(count => count.TerritoryId == only);

        var sums = await counts.Where(count => expected.Contains(count.Measure) || filled.Contains(count.Measure)).GroupBy(count => new { count.Day, count.TerritoryId })
            .Select(group => new
            {
                group.Key.Day,
                group.Key.TerritoryId,
                Expected = group.Sum(count => expected.Contains(count.Measure) ? (long)count.Count : 0),
                Filled = group.Sum(count => filled.Contains(count.Measure) ? (long)count.Count : 0),
            }).ToListAsync(stop);
        return [.. from sum in sums where sum.Expected > 0 orderby sum.Day, sum.TerritoryId select new MonthlyCompleteness(sum.Day, sum.TerritoryId, sum.Expected, sum.Filled)];
    }
}
