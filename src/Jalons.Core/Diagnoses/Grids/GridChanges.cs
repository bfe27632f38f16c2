using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Diagnoses.Grids;

/// <summary>Levels of one ability, or of all together, at a moment.</summary>
/// <param name="People">How many were asked then.</param>
/// <param name="Level">Their mean level, from 0 to 3; null when nobody was asked.</param>
/// <param name="Both">How many of them had been asked at the diagnosis too.</param>
/// <param name="Before">Mean level of those at the diagnosis.</param>
/// <param name="After">Mean level of the same people now.</param>
public sealed record LevelsThen(int People, double? Level, int Both, double? Before, double? After);

/// <summary>One ability, asked at the diagnosis and again.</summary>
/// <param name="At">By months after the diagnosis: 0, 3, 6.</param>
public sealed record ItemLevels(GridItem Item, IReadOnlyDictionary<int, LevelsThen> At);

/// <summary>What grids show when the same items are asked again: means by item at the diagnosis, at 3 and at 6 months (évolution des grilles).</summary>
public sealed record GridChanges(IReadOnlyList<ItemLevels> Items, IReadOnlyDictionary<int, LevelsThen> Whole)
{
    public static readonly IReadOnlyList<int> Moments = [0, 3, 6];

    /// <summary>The grids of <paramref name="journeys"/>, read once, one person after the other.</summary>
    public static async Task<GridChanges> Of(AppDb db, long programmeId, IQueryable<Journey> journeys, CancellationToken stop)
    {
        var items = new Dictionary<string, GridItem>();
        foreach (var grid in await db.DiagnosisGrids.AsNoTracking().Where(grid => grid.ProgrammeId == programmeId).OrderBy(grid => grid.Version).ThenBy(grid => grid.Id).ToListAsync(stop))
            foreach (var item in grid.Items) items[item.Code] = item;

        var (byItem, whole) = (items.Keys.ToDictionary(code => code, _ => new Sums()), new Sums());
        var answers = db.GridAnswers.AsNoTracking().Where(answers => journeys.Any(journey => journey.Id == answers.JourneyId)).OrderBy(answers => answers.JourneyId).ThenBy(answers => answers.Months).AsAsyncEnumerable();
        GridAnswers? first = null;
        await foreach (var one in answers.WithCancellation(stop))
        {
            if (one.Months == 0) first = one;
            var before = first?.JourneyId == one.JourneyId ? first : null;
            foreach (var (code, level) in one.Levels)
                if (byItem.TryGetValue(code, out var sums)) sums.Add(one.Months, level, before is not null && before.Levels.TryGetValue(code, out var then) ? then : null);
            Add(whole, one, before);
        }
        return new([.. items.Where(item => !byItem[item.Key].IsEmpty).Select(item => new ItemLevels(item.Value, byItem[item.Key].Means()))], whole.Means());
    }

    /// <summary>The whole is compared on the items asked both times.</summary>
    private static void Add(Sums whole, GridAnswers now, GridAnswers? before)
    {
        if (now.Mean is not { } mean) return;

        var both = before is null ? [] : now.Levels.Keys.Where(before.Levels.ContainsKey).ToList();
        if (both.Count == 0) whole.Add(now.Months, mean, null);
        else whole.Add(now.Months, mean, both.Average(code => before!.Levels[code]), both.Average(code => now.Levels[code]));
    }

    private sealed class Sums
    {
        private readonly Dictionary<int, (int People, double Levels, int Both, double Before, double After)> _sums = [];

        public bool IsEmpty => _sums.Count == 0;

        public void Add(int months, double level, double? before, double? after = null)
        {
            var (people, levels, both, befores, afters) = _sums.GetValueOrDefault(months);
            _sums[months] = before is { } then ? (people + 1, levels + level, both + 1, befores + then, afters + (after ?? level)) : (people + 1, levels + level, both, befores, afters);
        }

        public Dictionary<int, LevelsThen> Means() => Moments.ToDictionary(months => months, months =>
        {
            var (people, levels, both, before, after) = _sums.GetValueOrDefault(months);
            return new LevelsThen(people, people == 0 ? null : levels / people, both, both == 0 ? null : before / both, both == 0 ? null : after / both);
        });
    }
}
