namespace Jalons.Core.Governance.Obligations;

/// <summary>Something that must be done by a day (échéance): data to send, a report, a milestone of the call, of the evaluation.</summary>
public sealed class Obligation
{
    public const int TitleMaxLength = 160;
    public const int TextMaxLength = 1000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    /// <summary>Null for the whole programme.</summary>
    public long? TerritoryId { get; set; }
    public required string Title { get; set; }
    public string? Detail { get; set; }
    public ObligationKind Kind { get; set; }

    /// <summary>Who must do it, and is reminded.</summary>
    public ObligationOwner Owner { get; set; }
    public DateOnly DueOn { get; set; }
    public DateOnly? DoneOn { get; set; }
    public string? DoneBy { get; set; }
    public string? Comment { get; set; }

    /// <summary>Days before the deadline of the last reminder sent; null before the first.</summary>
    public int? Reminded { get; set; }

    public bool IsOpen => DoneOn is null;

    public bool IsLate(DateOnly today) => IsOpen && DueOn < today;

    /// <summary>Moves the deadline: reminders begin anew.</summary>
    public void MoveTo(DateOnly dueOn)
    {
        if (dueOn == DueOn) return;
        (DueOn, Reminded) = (dueOn, null);
    }
}

public enum ObligationKind { Data, Report, Meeting, Milestone, Evaluation, Other }

public enum ObligationOwner { Coordination, Department, Evaluator }

public static class ObligationWords
{
    extension(ObligationKind kind)
    {
        public string InFrench => kind switch
        {
            ObligationKind.Data => "données à transmettre",
            ObligationKind.Report => "rapport",
            ObligationKind.Meeting => "comité",
            ObligationKind.Milestone => "échéance de l’appel",
            ObligationKind.Evaluation => "évaluation",
            _ => "autre",
        };
    }

    extension(ObligationOwner owner)
    {
        public string InFrench => owner switch
        {
            ObligationOwner.Coordination => "le porteur",
            ObligationOwner.Evaluator => "l’évaluation",
            _ => "le Département",
        };
    }
}
