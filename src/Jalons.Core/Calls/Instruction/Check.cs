namespace Jalons.Core.Calls.Instruction;

/// <summary>One line of the checklist of a dossier (vérification): holds or not, and why not.</summary>
public sealed class Check
{
    public long Id { get; set; }
    public long ApplicationId { get; set; }

    /// <summary>Code of the line: one of <see cref="Checklist"/>, or of the call's eligibility criteria.</summary>
    public required string Code { get; set; }
    public bool Holds { get; set; }
    public string? Reason { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }

    /// <summary>Revision of the dossier that was read.</summary>
    public int Revision { get; set; }

    /// <summary>Rises with each save of this line: two people do not overwrite each other.</summary>
    public int Version { get; set; }
}

/// <summary>Something missing is asked of a candidate, by a day (demande de complément).</summary>
public sealed class CompletionRequest
{
    public const int TextMaxLength = 2000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ApplicationId { get; set; }
    public required string Text { get; set; }
    public DateOnly DueOn { get; set; }
    public required string Who { get; set; }
    public DateTime AskedAt { get; set; }
    public DateOnly? AnsweredOn { get; set; }
    public string? Answer { get; set; }
}

/// <summary>A reviewer is given a dossier (attribution); a declared conflict of interest closes it to them.</summary>
public sealed class ReviewAssignment
{
    public long Id { get; set; }
    public long ApplicationId { get; set; }
    public long AccountId { get; set; }
    public required string Reviewer { get; set; }
    public DateTime GivenAt { get; set; }
    public DateTime? EndedAt { get; set; }
    public DateTime? ConflictAt { get; set; }
    public string? ConflictReason { get; set; }

    public bool Holds => EndedAt is null && ConflictAt is null;
}

/// <summary>What a reviewer thinks of one revision of a dossier (évaluation): a level and a word for each criterion of the grid.</summary>
public sealed class Review
{
    public const int CommentMaxLength = 2000;

    public long Id { get; set; }
    public long AssignmentId { get; set; }
    public long ApplicationId { get; set; }
    public long GridId { get; set; }

    /// <summary>Revision that was read.</summary>
    public int Revision { get; set; }
    public Dictionary<string, int> Levels { get; set; } = [];
    public Dictionary<string, string> Comments { get; set; } = [];

    /// <summary>Out of 100; null while it is a draft.</summary>
    public double? Score { get; set; }
    public DateTime SavedAt { get; set; }
    public DateTime? SubmittedAt { get; set; }
}

/// <summary>What reviewers who disagree said together (discussion).</summary>
public sealed class ReviewDiscussion
{
    public long Id { get; set; }
    public long ApplicationId { get; set; }
    public required string Text { get; set; }

    /// <summary>The score out of 100 that they agreed on: it stands for their mean until one of them scores again.</summary>
    public double? AgreedScore { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }
}

/// <summary>A meeting of the selection committee, with its minutes (comité de sélection).</summary>
public sealed class SelectionCommittee
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long CallId { get; set; }
    public DateOnly HeldOn { get; set; }
    public required string Present { get; set; }
    public required string Minutes { get; set; }
    public required string Who { get; set; }
    public DateTime RecordedAt { get; set; }
    public List<Decision> Decisions { get; } = [];
}

/// <summary>What the committee decided of one dossier (décision); a later committee may decide again, the first decision stays known.</summary>
public sealed class Decision
{
    public long Id { get; set; }
    public long CommitteeId { get; set; }
    public long ApplicationId { get; set; }
    public Outcome Outcome { get; set; }
    public long GrantedCents { get; set; }
    public string? Reason { get; set; }
}

public enum Outcome { Retained, Reserve, Refused, NotEligible, NotAdmissible }

public static class OutcomeWords
{
    extension(Outcome outcome)
    {
        public string InFrench => outcome switch
        {
            Outcome.Retained => "retenu",
            Outcome.Reserve => "en liste d’attente",
            Outcome.Refused => "non retenu",
            Outcome.NotEligible => "non éligible",
            _ => "non recevable",
        };
    }
}
