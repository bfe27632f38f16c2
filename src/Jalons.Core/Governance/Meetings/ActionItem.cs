namespace Jalons.Core.Governance.Meetings;

/// <summary>What someone will do after a committee (action), by a day; followed to its end, and reopened if it was not one.</summary>
public sealed class ActionItem
{
    public const int WhatMaxLength = 500;
    public const int CommentMaxLength = 1000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long MeetingId { get; set; }

    /// <summary>The decision that it carries out; null for one that stands alone.</summary>
    public long? DecisionId { get; set; }
    public required string What { get; set; }

    /// <summary>Who does it: a person in charge or a body.</summary>
    public required string Who { get; set; }
    public DateOnly DueOn { get; set; }
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What happened to it, in order.</summary>
    public List<ActionStep> Steps { get; private set; } = [];

    public bool IsOpen => DoneOn is null;

    public bool IsLate(DateOnly today) => IsOpen && DueOn < today;

    /// <summary>Why it cannot be said done on that day.</summary>
    public IEnumerable<string> FaultsOfFinishing(DateOnly on, DateOnly today)
    {
        if (!IsOpen) yield return "Cette action est déjà faite.";
        if (on > today) yield return "Ce jour est dans l’avenir.";
    }

    public void Finish(DateOnly on, ActionStep step)
    {
        DoneOn = on;
        Steps = [.. Steps, step with { Kind = ActionStepKind.Done }];
    }

    public void Reopen(DateOnly dueOn, ActionStep step)
    {
        (DoneOn, DueOn) = (null, dueOn);
        Steps = [.. Steps, step with { Kind = ActionStepKind.Reopened }];
    }

    public void Comment(ActionStep step) => Steps = [.. Steps, step with { Kind = ActionStepKind.Comment }];
}

/// <summary>One thing that happened to an action: who, when, what was said.</summary>
public sealed record ActionStep(ActionStepKind Kind, DateTime At, string Who, string? Text);

public enum ActionStepKind { Comment, Done, Reopened }

public static class ActionWords
{
    extension(ActionStepKind kind)
    {
        public string InFrench => kind switch
        {
            ActionStepKind.Done => "faite",
            ActionStepKind.Reopened => "rouverte",
            _ => "commentaire",
        };
    }
}
