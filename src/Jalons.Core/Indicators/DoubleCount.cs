namespace Jalons.Core.Indicators;

/// <summary>
/// What the journeys of one person add, from a day on, to a measure beyond the person: the département counts persons, its territories journeys.
/// Kept person by person, so that what one of them added can be taken back exactly; their sums are the counters of <see cref="DailyCount.Department"/>.
/// </summary>
public sealed class DoubleCount
{
    public long ProgrammeId { get; set; }
    public long RootPersonId { get; set; }
    public required string Measure { get; set; }
    public DateOnly Day { get; set; }
    public int Count { get; set; }
}
