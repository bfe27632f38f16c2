using System.Numerics;
using System.Runtime.InteropServices;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Core.Indicators.Counters;

/// <summary>
/// The counters that a write moves, added up before they reach the database: one journey for a page, all of them for an import.
/// <code>
/// var changes = new CounterChanges(programme);
/// changes.Add(before, CountedFacts.Of(file));     // CountedFacts.None before a creation
/// await changes.Apply(db, stop);                  // in the transaction of the facts, once they are written
/// </code>
/// </summary>
public sealed class CounterChanges(Programme programme)
{
    private readonly Dictionary<(long TerritoryId, string Measure), Dictionary<DateOnly, int>> _steps = [];
    private readonly Dictionary<(long TerritoryId, DateOnly Month), (int[] Expected, int[] Filled)> _quality = [];
    private readonly HashSet<long> _persons = [];

    /// <summary>Counts what turns <paramref name="before"/> into <paramref name="after"/>.</summary>
    public void Add(CountedFacts before, CountedFacts after)
    {
        foreach (var facts in (CountedFacts[])[before, after])
            if (facts.RootPersonId > 0) _persons.Add(facts.RootPersonId);
        Add(before, -1);
        Add(after, 1);
    }

    /// <summary>Counts the journey of somebody just met, who has no other: a file may open a million.</summary>
    public void AddFirst(CountedFacts facts) => Add(facts, 1);

    /// <summary>The counters that move, quality included, in a stable order: two writers never wait for each other crosswise.</summary>
    public IReadOnlyList<DailyCount> Moves()
    {
        var steps = _steps.SelectMany(counter => counter.Value.Where(day => day.Value != 0)
            .Select(day => Count(counter.Key.TerritoryId, counter.Key.Measure, day.Key, day.Value)));
        var quality = _quality.SelectMany(files => AnnexeDictionary.Fields.SelectMany(field => new[]
        {
            Count(files.Key.TerritoryId, Measure.Expected(field), files.Key.Month, files.Value.Expected[field.Ordinal]),
            Count(files.Key.TerritoryId, Measure.Filled(field), files.Key.Month, files.Value.Filled[field.Ordinal]),
        })).Where(count => count.Count != 0);
        return [.. steps.Concat(quality).OrderBy(count => count.TerritoryId).ThenBy(count => count.Measure, StringComparer.Ordinal).ThenBy(count => count.Day)];
    }

    /// <summary>Moves the counters in the current transaction, those of persons with several journeys too, and forgets the changes.</summary>
    public async Task Apply(AppDb db, CancellationToken stop)
    {
        await db.MoveCounters(Moves(), stop);
        await db.CountDoubles(programme, _persons, stop);
        _steps.Clear();
        _quality.Clear();
        _persons.Clear();
    }

    private void Add(CountedFacts facts, int sign)
    {
        if (!facts.IsCounted) return;

        foreach (var step in Measures.Of(facts, programme))
        {
            var days = CollectionsMarshal.GetValueRefOrAddDefault(_steps, (facts.TerritoryId, step.Measure), out _) ??= [];
            CollectionsMarshal.GetValueRefOrAddDefault(days, step.Day, out _) += sign * step.Amount;
        }

        var files = (facts.TerritoryId, DailyCount.MonthOf(facts.Progress.EnteredOn));
        if (!_quality.TryGetValue(files, out var quality))
            _quality.Add(files, quality = (new int[AnnexeDictionary.Fields.Count], new int[AnnexeDictionary.Fields.Count]));
        AddBits(quality.Expected, facts.Expected, sign);
        AddBits(quality.Filled, facts.Filled, sign);
    }

    private static void AddBits(int[] counts, long bits, int sign)
    {
        for (; bits != 0; bits &= bits - 1) counts[BitOperations.TrailingZeroCount(bits)] += sign;
    }

    private DailyCount Count(long territoryId, string measure, DateOnly day, int count)
        => new() { ProgrammeId = programme.Id, TerritoryId = territoryId, Measure = measure, Day = day, Count = count };
}
