using Jalons.Statistics.Data;

namespace Jalons.Statistics.Survival;

/// <summary>Event tables of the groups of a study table.</summary>
public static class EventTables
{
    /// <summary>
    /// One table per level of <paramref name="groups"/>, in their order (a single one when null); rows without duration or group are left out.
    /// <paramref name="frequencies"/>: how many identical rows each row stands for.
    /// </summary>
    public static IReadOnlyList<EventTable> ByGroup(CensoredColumn durations, CategoricalColumn? groups, int[]? frequencies = null) =>
        EventCounts.ByGroup(durations, groups, frequencies);
}
