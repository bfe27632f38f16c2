namespace Jalons.Core.Calls.Agreements;

/// <summary>
/// How diagnoses are made (référentiel de diagnostic): one side transmits it before the project begins, the other accepts it.
/// The call has the project transmit its own; the Département may also hand out one for all.
/// </summary>
public sealed class DiagnosisReferential
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long AgreementId { get; set; }

    /// <summary>As its authors name it (« version 2, septembre 2021 »).</summary>
    public required string Name { get; set; }
    public long? FileId { get; set; }
    public Side TransmittedBy { get; set; }
    public DateOnly TransmittedOn { get; set; }
    public required string Who { get; set; }
    public DateTime RecordedAt { get; set; }

    public DateOnly? AcceptedOn { get; set; }
    public string? AcceptedBy { get; set; }
    public string? AcceptedQuality { get; set; }

    /// <summary>The side that accepts it: never the one that transmitted it.</summary>
    public Side AcceptedBySide => TransmittedBy is Side.Project ? Side.Department : Side.Project;
}

/// <summary>Either side of an agreement.</summary>
public enum Side { Project, Department }

public static class Sides
{
    extension(Side side)
    {
        public string InFrench => side is Side.Project ? "la coordination du projet" : "le Département";

        /// <summary>At the head of a sentence.</summary>
        public string Named => side is Side.Project ? "La coordination du projet" : "Le Département";
    }
}
