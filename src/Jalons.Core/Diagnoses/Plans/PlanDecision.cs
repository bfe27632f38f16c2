namespace Jalons.Core.Diagnoses.Plans;

/// <summary>What was decided with the person for one service, beside what the rules proposed (décision).</summary>
public sealed class PlanDecision
{
    public const int ReasonMaxLength = 500;

    public long Id { get; set; }
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public PlanService Service { get; set; }
    public int RulesVersion { get; set; }

    /// <summary>Code of the rule that proposed; null when none spoke.</summary>
    public string? Rule { get; set; }
    public string? Proposed { get; set; }

    /// <summary>The answers that the rule looked at, in French, as they were.</summary>
    public string? Used { get; set; }
    public required string Decided { get; set; }

    /// <summary>Why something else than what was proposed.</summary>
    public string? Reason { get; set; }
    public required string Adviser { get; set; }
    public DateTime At { get; set; }

    public bool Agrees => Proposed is not null && Decided == Proposed;
}
