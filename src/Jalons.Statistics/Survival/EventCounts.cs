using Jalons.Statistics.Data;

namespace Jalons.Statistics.Survival;

/// <summary>Counts durations into event tables, one per group; rows without duration or group are left out.</summary>
internal sealed class EventCounts(CensoredColumn durations, CategoricalColumn? groups, int[]? frequencies)
{
    private const int MaxDirectCells = 1 << 20;

    private int GroupCount => groups?.Levels.Count ?? 1;

    private int CauseCount => durations.CauseLabels.Count;

    /// <summary>One table per level of the groups (one for all when null).</summary>
    public static IReadOnlyList<EventTable> ByGroup(CensoredColumn durations, CategoricalColumn? groups, int[]? frequencies)
    {
        var counts = new EventCounts(durations, groups, frequencies);
        var longest = counts.LongestWholeTime();
        return longest is { } time ? counts.Direct(time) : counts.Sorted();
    }

    /// <summary>The longest time when all are whole numbers (days) and few enough to be counted without sorting.</summary>
    private int? LongestWholeTime()
    {
        var limit = MaxDirectCells / ((GroupCount + 1) * (CauseCount + 1));
        var longest = 0.0;
        foreach (var time in durations.Times)
        {
            if (double.IsNaN(time)) continue;
            if (time != Math.Floor(time) || time >= limit) return null;
            if (time > longest) longest = time;
        }
        return (int)longest;
    }

    private List<EventTable> Direct(int longest)
    {
        var cells = Chunks.Fold(durations.Count, (first, end) => CountDirect(first, end, longest + 1), AddTo);
        var size = longest + 1;
        var tables = new List<EventTable>();
        for (var group = 1; group <= GroupCount; group++)
        {
            var offset = group * (CauseCount + 1) * size;
            int[] seen = [.. Enumerable.Range(0, size).Where(time => Enumerable.Range(0, CauseCount + 1).Any(k => cells[offset + k * size + time] > 0))];
            long[] Slice(int cause) => [.. seen.Select(time => cells[offset + cause * size + time])];
            tables.Add(new([.. seen.Select(time => (double)time)], [.. Enumerable.Range(1, CauseCount).Select(Slice)], Slice(0)));
        }
        return tables;
    }

    private long[] CountDirect(int first, int end, int size)
    {
        var cells = new long[(GroupCount + 1) * (CauseCount + 1) * size];
        var causes = CauseCount + 1;
        var times = durations.Times;
        var ends = durations.Causes;
        var codes = groups is null ? default : groups.Codes;
        for (var i = first; i < end; i++)
        {
            if (double.IsNaN(times[i])) continue;
            var group = codes.IsEmpty ? 1 : codes[i];
            cells[(group * causes + ends[i]) * size + (int)times[i]] += frequencies?[i] ?? 1;
        }
        return cells;
    }

    private static void AddTo(long[] sum, long[] more)
    {
        for (var i = 0; i < sum.Length; i++) sum[i] += more[i];
    }

    private List<EventTable> Sorted()
    {
        var rowsByGroup = Enumerable.Range(0, GroupCount).Select(_ => new List<int>()).ToList();
        for (var i = 0; i < durations.Count; i++)
        {
            var group = groups is null ? 1 : groups.Codes[i];
            if (group != 0 && !double.IsNaN(durations.Times[i])) rowsByGroup[group - 1].Add(i);
        }
        return [.. rowsByGroup.AsParallel().AsOrdered().Select(SortGroup)];
    }

    private EventTable SortGroup(List<int> rows)
    {
        int[] order = [.. rows];
        double[] keys = [.. rows.Select(row => durations.Times[row])];
        Array.Sort(keys, order);
        double[] times = [.. keys.Distinct()];
        var cells = Enumerable.Range(0, CauseCount + 1).Select(_ => new long[times.Length]).ToArray();
        for (int i = 0, slot = 0; i < order.Length; i++)
        {
            if (keys[i] != times[slot]) slot++;
            cells[durations.Causes[order[i]]][slot] += frequencies?[order[i]] ?? 1;
        }
        return new(times, cells[1..], cells[0]);
    }
}
