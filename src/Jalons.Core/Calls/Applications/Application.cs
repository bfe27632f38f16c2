namespace Jalons.Core.Calls.Applications;

/// <summary>What a candidate deposited (dossier): the project, or the administrative dossier of the structure that one or several projects point to.</summary>
public sealed class Application
{
    public const int NameMaxLength = 300;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long CallId { get; set; }
    public ApplicationKind Kind { get; set; }
    public Channel Channel { get; set; }

    /// <summary>Number on the platform; null for what came by another way.</summary>
    public long? Number { get; set; }
    public string? PlatformState { get; set; }

    /// <summary>Revision of the form that was filled in, on the platform.</summary>
    public string? FormRevision { get; set; }

    public required string Applicant { get; set; }
    public string? Siret { get; set; }
    public string? LegalForm { get; set; }

    /// <summary>INSEE category of the legal form (« 9220 »).</summary>
    public string? LegalFormCode { get; set; }
    public string? Rna { get; set; }
    public string? Email { get; set; }

    public DateTime DepositedAt { get; set; }
    public DateTime ChangedAt { get; set; }

    /// <summary>Rises each time that the content changes; a score holds for the revision that was read.</summary>
    public int Revision { get; set; }

    /// <summary>What was answered, as it stands on the platform.</summary>
    public List<RawAnswer> Answers { get; set; } = [];

    /// <summary>The same by code of <see cref="ContentField"/>.</summary>
    public Dictionary<string, string> Values { get; set; } = [];

    // Read from the values, so that lists and flags need no answers.
    public string? Title { get; set; }
    public long? LotId { get; set; }

    /// <summary>Codes of the territories that the dossier names.</summary>
    public List<string> NamedTerritories { get; set; } = [];

    /// <summary>True when it says that it asked or received in 2020, and so files no administrative dossier.</summary>
    public bool? ClaimsPrior { get; set; }
    public long? LinkedNumber { get; set; }
    public long? AskedCents { get; set; }

    /// <summary>What instructors annotated and what others were asked about it on the platform (annotations, avis): read by the Département alone, no part of the content.</summary>
    public List<RawAnswer> Remarks { get; set; } = [];

    /// <summary>Since when the platform no longer holds it, and why.</summary>
    public DateTime? DeletedAt { get; set; }
    public string? DeletedReason { get; set; }
    public List<Attachment> Attachments { get; } = [];
    public List<ApplicationRevision> Revisions { get; } = [];

    public string? Siren => Siret is { Length: >= 9 } siret ? siret[..9] : null;
    public string Reference => Number is { } number ? $"n°\u00A0{number}" : $"reçu hors plateforme (H{Id})";
}

public enum ApplicationKind { Project, Structure }

/// <summary>The way it came in; only the platform is admissible.</summary>
public enum Channel { Platform, Email, Post, Hand }

/// <summary>One answer as the platform holds it.</summary>
/// <param name="Field">Identifier of the question in its revision.</param>
public sealed record RawAnswer(string Field, string Label, string Value);

/// <summary>A content that was replaced or is current: what a reviewer read can be shown again.</summary>
public sealed class ApplicationRevision
{
    public long Id { get; set; }
    public long ApplicationId { get; set; }
    public int Number { get; set; }
    public DateTime ReadAt { get; set; }
    public List<RawAnswer> Answers { get; set; } = [];

    /// <summary>Names of the attachments, each with its MD5.</summary>
    public List<string> Files { get; set; } = [];
}

/// <summary>A structure that asked for, or received, a grant the year before (cas n° 1): list kept by the Département.</summary>
public sealed class PriorApplicant
{
    public long Id { get; set; }
    public long CallId { get; set; }
    public required string Siren { get; set; }
    public required string Name { get; set; }
}

public static class ApplicationWords
{
    extension(ApplicationKind kind)
    {
        public string InFrench => kind is ApplicationKind.Project ? "dossier projet" : "dossier administratif";
    }

    extension(Channel channel)
    {
        public string InFrench => channel switch
        {
            Channel.Platform => "plateforme",
            Channel.Email => "courriel",
            Channel.Post => "courrier",
            _ => "remise en main propre",
        };
    }
}
