namespace Jalons.Core.Programmes;

/// <summary>What the call aims at (cible), for one territory or, without one, for the whole department.</summary>
public sealed class Target
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public long? TerritoryId { get; set; }

    /// <summary>Code of the indicator that the target is compared with (« R01 »).</summary>
    public required string Indicator { get; set; }
    public int Value { get; set; }
    public TargetKind Kind { get; set; }

    /// <summary>Day by which it must be reached; null when the call sets none.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Day from which this value holds; an amendment adds a row.</summary>
    public DateOnly From { get; set; }
}

public enum TargetKind { AtLeast, About }
