namespace Jalons.Core.Studies.Mission;

/// <summary>One version of a deliverable, as it was sent, remarked on and accepted (livrable; cahier des charges, V.2).</summary>
public sealed class Deliverable
{
    public const int WordsMaxLength = 4000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    /// <summary>Code of the volume: « publics », « impact », « synthese ».</summary>
    public required string Volume { get; set; }

    /// <summary>1, 2, 3…</summary>
    public int Number { get; set; }

    /// <summary>The facts that it stands on; null for a version without figures.</summary>
    public long? SnapshotId { get; set; }
    public DateOnly SentOn { get; set; }
    public required string SentBy { get; set; }

    /// <summary>What the evaluator says of it.</summary>
    public string? Message { get; set; }

    /// <summary>What the Département asks to be changed.</summary>
    public string? Remarks { get; set; }
    public DateOnly? RemarksOn { get; set; }
    public string? RemarksBy { get; set; }

    /// <summary>Null as long as the Département has not accepted it.</summary>
    public DateOnly? AcceptedOn { get; set; }
    public string? AcceptedBy { get; set; }

    /// <summary>Counts the saves.</summary>
    public int Version { get; set; }
}
