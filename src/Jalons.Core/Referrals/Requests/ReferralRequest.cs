namespace Jalons.Core.Referrals.Requests;

/// <summary>What a professional sends so that a person be received (demande d'orientation): a draft, then a demand with its states; accepted, it becomes a journey. Kept in the identity vault.</summary>
public sealed class ReferralRequest
{
    /// <summary>Days after which a draft that nobody touches is thrown away.</summary>
    public const int DraftDays = 30;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public ReferralState State { get; set; }

    /// <summary>Who fills it in; null for none that still exists.</summary>
    public long? AccountId { get; set; }

    /// <summary>The structure that refers: its professionals see the demand, others do not.</summary>
    public long? OrganisationId { get; set; }

    /// <summary>Where the demand went, copied when it was sent.</summary>
    public long? TerritoryId { get; set; }
    public long? ProjectId { get; set; }

    /// <summary>Answers by field code, exactly as they were typed.</summary>
    public Dictionary<string, string[]> Typed { get; set; } = [];

    /// <summary>Answers by field code, as they were read when the demand was sent.</summary>
    public Dictionary<string, string> Values { get; set; } = [];

    /// <summary>« Samira Kaddouri », for lists.</summary>
    public string Name { get; set; } = "";

    /// <summary>Folded names, and the birth date: to find someone sent twice.</summary>
    public string SearchText { get; set; } = "";
    public DateOnly? BirthDate { get; set; }

    /// <summary>True when the person looked known already, when it was sent.</summary>
    public bool MayBeKnown { get; set; }

    /// <summary>Where the professional is told what became of it.</summary>
    public string? AgentEmail { get; set; }
    public DateTime SavedAt { get; set; }
    public DateTime? SentAt { get; set; }

    /// <summary>Day after which it expires without an answer.</summary>
    public DateOnly? AnswerDueOn { get; set; }

    /// <summary>Last day on which the project was reminded.</summary>
    public DateOnly? RemindedOn { get; set; }
    public RefusalReason? Reason { get; set; }
    public long? JourneyId { get; set; }
    public int Version { get; set; }

    /// <summary>The address only settles the district: once the demand is answered it stays in the person's file alone, until it is erased there.</summary>
    public void ForgetAddress()
    {
        Typed.Remove(ReferralQuestions.Address.Code);
        Values.Remove(ReferralQuestions.Address.Code);
    }
}

/// <summary>One change of state of a demand: who, when, what was said.</summary>
public sealed class ReferralStep
{
    public const int CommentMaxLength = 2000;

    public long Id { get; set; }
    public long ReferralRequestId { get; set; }

    /// <summary>True for words from one side to the other, which change no state.</summary>
    public bool IsMessage { get; set; }
    public ReferralState State { get; set; }
    public DateTime At { get; set; }
    public long? AccountId { get; set; }
    public required string Who { get; set; }
    public RefusalReason? Reason { get; set; }
    public string? Comment { get; set; }
}

public enum ReferralState { Draft, Sent, Received, Accepted, Refused, Expired, Closed }

public enum RefusalReason { NotAPublic, OtherTerritory, AlreadyFollowed, Unreachable, NoPlace, PersonDeclined, Other }
