namespace Jalons.Core.Calls.Applications;

/// <summary>A dossier as it comes in, from the platform, from its export or typed by hand.</summary>
public sealed record IncomingApplication
{
    public ApplicationKind Kind { get; init; }
    public Channel Channel { get; init; }
    public long? Number { get; init; }
    public string? PlatformState { get; init; }
    public required string FormRevision { get; init; }
    public required string Applicant { get; init; }
    public string? Siret { get; init; }
    public string? LegalForm { get; init; }
    public string? LegalFormCode { get; init; }
    public string? Rna { get; init; }
    public string? Email { get; init; }
    public DateTime DepositedAt { get; init; }
    public DateTime ChangedAt { get; init; }
    public IReadOnlyList<RawAnswer> Answers { get; init; } = [];
    public IReadOnlyList<RawAnswer> Remarks { get; init; } = [];
    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>False for an export, which says nothing of the files.</summary>
    public bool TellsFiles { get; init; }
}

/// <param name="Checksum">MD5 in base64.</param>
/// <param name="Url">Good for a while only.</param>
public sealed record IncomingFile(string Field, string Label, string Name, string ContentType, string Checksum, string Url);

public enum Reception { Created, Updated, Unchanged }
