namespace Jalons.Core.Journeys;

/// <summary>The end of a journey before or after its milestones: when and why.</summary>
public sealed class Closure
{
    public long Id { get; set; }
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public DateOnly On { get; set; }
    public ClosureReason Reason { get; set; }
    public string? Comment { get; set; }

    /// <summary>True when the person left before what was planned (rupture).</summary>
    public bool IsDropout => Reason is not ClosureReason.Completed;

    /// <summary>False when nobody is left to ask.</summary>
    public bool AllowsContact => Reason is not ClosureReason.Death;
}

public enum ClosureReason { Completed, Refusal, Employment, Moved, LostContact, Health, Death, OutOfScope }
