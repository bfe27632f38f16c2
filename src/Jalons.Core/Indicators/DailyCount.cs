namespace Jalons.Core.Indicators;

/// <summary>A small counter behind the dashboard: how many journeys of a territory reached a measure on a day. Undated facts are counted on <see cref="Undated"/>.</summary>
public sealed class DailyCount
{
    public static readonly DateOnly Undated = DateOnly.MinValue;

    /// <summary>In the place of a territory: what persons with several journeys add to the sum of the territories, for each measure.</summary>
    public const long Department = 0;

    /// <summary>The first day of the month, for what is counted by month; <see cref="Undated"/> without a day.</summary>
    public static DateOnly MonthOf(DateOnly? day) => day is { } on ? new(on.Year, on.Month, 1) : Undated;

    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public required string Measure { get; set; }
    public DateOnly Day { get; set; }
    public int Count { get; set; }
}
