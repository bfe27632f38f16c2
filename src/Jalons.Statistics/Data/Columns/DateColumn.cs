namespace Jalons.Statistics.Data;

/// <summary>A day: one day number (<see cref="DateOnly.DayNumber"/>) per row, <see cref="Missing"/> when absent.</summary>
public sealed class DateColumn(string name, int[] days) : Column(name)
{
    public const int Missing = -1;

    /// <summary>One day number per row (−1 = missing).</summary>
    public ReadOnlySpan<int> Days => days;

    public override int Count => days.Length;

    public override int MissingCount => days.AsSpan().Count(Missing);

    /// <summary>The day of a row, null when missing.</summary>
    public DateOnly? this[int row] => days[row] == Missing ? null : DateOnly.FromDayNumber(days[row]);
}
