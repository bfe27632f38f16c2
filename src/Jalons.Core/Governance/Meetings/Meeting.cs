namespace Jalons.Core.Governance.Meetings;

/// <summary>A committee of the programme (comité): planned, then convened, then held; approved minutes no longer change.</summary>
public sealed class Meeting
{
    public const int LineMaxLength = 300;
    public const int MinutesMaxLength = 30_000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    /// <summary>The territory whose project it follows; null for the whole programme.</summary>
    public long? TerritoryId { get; set; }
    public MeetingKind Kind { get; set; }
    public DateTime At { get; set; }

    /// <summary>How long it is meant to last, in minutes.</summary>
    public int Length { get; set; } = 120;

    /// <summary>Address and room; null when it is held by video alone.</summary>
    public string? Place { get; set; }

    /// <summary>Address of the video call.</summary>
    public string? VideoLink { get; set; }

    /// <summary>One item a line.</summary>
    public List<string> Agenda { get; set; } = [];
    public DateTime? ConvenedAt { get; set; }
    public DateTime? HeldAt { get; set; }
    public DateTime? CancelledAt { get; set; }
    public string? CancelledReason { get; set; }

    /// <summary>The minutes, in Markdown.</summary>
    public string? Minutes { get; set; }
    public DateTime? ApprovedAt { get; set; }
    public string? ApprovedBy { get; set; }

    /// <summary>Raised at each change of hour or place, so that calendars replace the event.</summary>
    public int Sequence { get; set; }

    /// <summary>Raised at each save: two people on the same minutes do not collide.</summary>
    public int Version { get; set; }

    public List<Invitee> Invitees { get; } = [];
    public List<MeetingDeck> Decks { get; } = [];
    public List<MeetingDecision> Decisions { get; } = [];
    public List<ActionItem> Actions { get; } = [];

    public MeetingState State => this switch
    {
        { CancelledAt: not null } => MeetingState.Cancelled,
        { HeldAt: not null } => MeetingState.Held,
        { ConvenedAt: not null } => MeetingState.Convened,
        _ => MeetingState.Planned,
    };

    public bool IsApproved => ApprovedAt is not null;

    /// <summary>Hour, place and agenda may change until it is held.</summary>
    public bool MayChange => State is MeetingState.Planned or MeetingState.Convened;

    /// <summary>Why invitations cannot leave yet.</summary>
    public IEnumerable<string> FaultsOfConvening(DateTime now)
    {
        if (!MayChange) yield return $"Ce comité est {State.InFrench} : il ne se convoque plus.";
        if (At <= now) yield return "Ce comité est déjà passé : corrigez sa date.";
        if (Agenda.Count == 0) yield return "Écrivez l’ordre du jour avant de convoquer.";
        if (Invitees.Count == 0) yield return "Invitez au moins une personne.";
        if (Place is null && VideoLink is null) yield return "Dites où il se tient : un lieu, ou une adresse de visio.";
    }

    /// <summary>Why it cannot be said to have been held.</summary>
    public IEnumerable<string> FaultsOfHolding(DateTime now)
    {
        if (!MayChange) yield return $"Ce comité est déjà {State.InFrench}.";
        if (At > now) yield return "Ce comité n’a pas encore eu lieu.";
    }

    /// <summary>Why its minutes cannot be approved.</summary>
    public IEnumerable<string> FaultsOfApproving()
    {
        if (IsApproved) yield return "Ce compte rendu est déjà approuvé.";
        if (State is not MeetingState.Held) yield return "Le compte rendu s’approuve une fois le comité tenu.";
        if (string.IsNullOrWhiteSpace(Minutes)) yield return "Le compte rendu est vide.";
    }
}

public enum MeetingKind { Start, Mid, End, Steering }

public enum MeetingState { Planned, Convened, Held, Cancelled }

public static class MeetingWords
{
    extension(MeetingKind kind)
    {
        public string InFrench => kind switch
        {
            MeetingKind.Start => "comité de démarrage",
            MeetingKind.Mid => "comité de mi-parcours",
            MeetingKind.End => "comité de bilan",
            _ => "comité de pilotage",
        };
    }

    extension(MeetingState state)
    {
        public string InFrench => state switch
        {
            MeetingState.Planned => "prévu",
            MeetingState.Convened => "convoqué",
            MeetingState.Held => "tenu",
            _ => "annulé",
        };
    }
}
