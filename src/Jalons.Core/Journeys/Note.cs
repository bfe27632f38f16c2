namespace Jalons.Core.Journeys;

/// <summary>A few words that the team leaves for itself on a journey (note).</summary>
public sealed class Note
{
    public const int MaxLength = 2000;

    public long Id { get; set; }
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }
    public DateTime At { get; set; }
    public required string Who { get; set; }
    public required string Text { get; set; }
}
