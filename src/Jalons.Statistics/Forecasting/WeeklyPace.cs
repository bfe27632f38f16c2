using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Forecasting;

/// <summary>Events of the last complete ISO weeks before a day, and how unevenly they came (variance/mean; null under two weeks or without events).</summary>
public sealed record WeeklyPace(long Events, int Days, IReadOnlyList<int> ByWeek, double? Dispersion)
{
    public const int DefaultWeeks = 8;

    /// <summary>
    /// Counts the <paramref name="weeks"/> weeks, Monday to Sunday, that end on or before <paramref name="at"/>: the last, incomplete week would understate the
    /// pace, records coming late. Fewer weeks when the first event is more recent.
    /// </summary>
    public static WeeklyPace Of(IReadOnlyCollection<DateOnly> events, DateOnly at, int weeks = DefaultWeeks)
    {
        var end = LastSunday(at);
        var first = events.Count == 0 ? end : events.Min();
        var available = (end.DayNumber - MondayOf(first).DayNumber + 1) / 7;
        var count = Math.Clamp(available, 1, weeks);
        var start = end.AddDays(1 - 7 * count);
        var byWeek = new int[count];
        foreach (var day in events)
            if (day >= start && day <= end) byWeek[(day.DayNumber - start.DayNumber) / 7]++;

        var moments = Moments.Of([.. byWeek.Select(week => (double)week)]);
        return new(byWeek.Sum(), 7 * count, byWeek, count > 1 && moments.Mean > 0 ? moments.Variance / moments.Mean : null);
    }

    private static DateOnly LastSunday(DateOnly day) => day.AddDays(-(int)day.DayOfWeek);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-((int)day.DayOfWeek + 6) % 7);
}
