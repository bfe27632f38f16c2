namespace Jalons.Core.Calls.Applications;

/// <summary>A file joined to a dossier (pièce jointe), fetched as soon as it is seen: its address on the platform soon expires.</summary>
public sealed class Attachment
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ApplicationId { get; set; }
    public required string Field { get; set; }
    public required string Label { get; set; }
    public required string Name { get; set; }
    public string ContentType { get; set; } = "application/octet-stream";

    /// <summary>MD5 in base64, as the platform announces it.</summary>
    public required string Checksum { get; set; }

    /// <summary>The content in the store; null while it could not be fetched.</summary>
    public long? FileId { get; set; }

    /// <summary>Why it is not there, in French; fetched again at the next pull.</summary>
    public string? Fault { get; set; }

    /// <summary>Since when the dossier no longer shows it.</summary>
    public DateTime? ReplacedAt { get; set; }

    /// <summary>Day on which its content was taken away: the dossier was not retained.</summary>
    public DateOnly? PurgedOn { get; set; }

    /// <summary>Still part of the dossier, and not fetched yet.</summary>
    public bool IsMissing => FileId is null && ReplacedAt is null && PurgedOn is null;

    public bool IsSameAs(string field, string name, string checksum) => Field == field && Name == name && Checksum == checksum;
}
