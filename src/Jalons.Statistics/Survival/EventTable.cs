using Jalons.Statistics.Data;

namespace Jalons.Statistics.Survival;

/// <summary>
/// What survival methods need of a group: its distinct times in increasing order and, at each, the number of events of each cause and of
/// censorings. It adds up over chunks, nodes, or the groups of <c>GROUP BY time, event</c>.
/// </summary>
public sealed class EventTable
{
    internal EventTable(double[] times, long[][] events, long[] censored) => (Times, Events, Censored) = (times, events, censored);

    /// <summary>Distinct times, increasing, in the unit of the data.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>By cause, then by time: number of events.</summary>
    public IReadOnlyList<long[]> Events { get; }

    /// <summary>By time: number of censorings, which come after the events of the same time.</summary>
    public IReadOnlyList<long> Censored { get; }

    /// <summary>Number of durations.</summary>
    public long N => Censored.Sum() + Events.Sum(cause => cause.Sum());

    /// <summary>By time: number of events of any cause.</summary>
    public long[] AllEvents() => [.. Enumerable.Range(0, Times.Count).Select(i => Events.Sum(cause => cause[i]))];

    /// <summary>By time: number still observed just before it.</summary>
    public long[] AtRisk()
    {
        var risk = new long[Times.Count];
        var left = 0L;
        for (var i = Times.Count - 1; i >= 0; i--)
        {
            left += Censored[i] + Events.Sum(cause => cause[i]);
            risk[i] = left;
        }
        return risk;
    }

    /// <summary>Events and censorings of both tables together.</summary>
    public EventTable Add(EventTable other)
    {
        if (Events.Count != other.Events.Count) throw new ArgumentException("Both tables have the same causes.", nameof(other));

        double[] times = [.. Times.Union(other.Times).Order()];
        var events = Events.Select((cause, k) => Merge(times, cause, other.Times, other.Events[k])).ToArray();
        return new(times, events, Merge(times, Censored, other.Times, other.Censored));
    }

    /// <summary>The table of one group of durations, missing ones (NaN) left out.</summary>
    public static EventTable Of(ReadOnlySpan<double> times, ReadOnlySpan<byte> causes, int causeCount = 1)
    {
        var column = new CensoredColumn("", times.ToArray(), causes.ToArray(), [.. Enumerable.Range(1, causeCount).Select(k => $"{k}")]);
        return EventCounts.ByGroup(column, null, null)[0];
    }

    private long[] Merge(double[] times, IReadOnlyList<long> mine, IReadOnlyList<double> otherTimes, IReadOnlyList<long> others)
    {
        var merged = new long[times.Length];
        for (var i = 0; i < mine.Count; i++) merged[Array.BinarySearch(times, Times[i])] += mine[i];
        for (var i = 0; i < others.Count; i++) merged[Array.BinarySearch(times, otherTimes[i])] += others[i];
        return merged;
    }
}
