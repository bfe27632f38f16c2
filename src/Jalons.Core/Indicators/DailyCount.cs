namespace Jalons.Core.Indicators;

/// <summary>A small counter behind the dashboard: how many journeys of a territory reached a measure on a day. Undated facts are counted on <see cref="Undated"/>.</summary>
public sealed class DailyCount
{
    public static readonly DateOnly Undated = DateOnly.MinValue;

    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public required string Measure { get; set; }
    public DateOnly Day { get; set; }
    public int Count { get; set; }
}
