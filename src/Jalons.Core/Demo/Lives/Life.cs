using Jalons.Core.Diagnoses;
using Jalons.Core.Journeys;
using Jalons.Core.Referrals;
using Jalons.Core.Resources;

namespace Jalons.Core.Demo.Lives;

/// <summary>The whole truth about one fictitious journey, to the end of the data: <see cref="LifeFacts"/> tells what was known of it on a day.</summary>
internal sealed class Life
{
    public required string Territory { get; init; }
    public required DateOnly ReferredOn { get; init; }

    /// <summary>Null for those who never came.</summary>
    public DateOnly? DiagnosedOn { get; init; }

    /// <summary>The first journey of the same person, in another territory.</summary>
    public Life? SameAs { get; init; }

    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public DateOnly BirthDate { get; set; }
    public string? Email { get; set; }
    public string? Mobile { get; set; }
    public int Age { get; set; }
    public Agent Agent { get; set; } = null!;
    public string Structure { get; set; } = "";
    public string? AseDistrict { get; set; }
    public Profile Profile { get; set; } = new();
    public bool AgentAgreesEvaluation { get; set; }
    public bool AgentAgreesPromotion { get; set; }

    public Need Need { get; set; } = new();
    public Diagnosis Diagnosis { get; set; } = new();
    public Delivery? Computer { get; set; }
    public DeviceKind Device { get; set; }
    public bool Refurbished { get; set; }
    public Delivery? Connection { get; set; }
    public int? ConnectionMonths { get; set; }
    public Training? Training { get; set; }
    public Sitting? Sitting { get; set; }
    public List<Contact> Contacts { get; } = [];
    public Ending? Ending { get; set; }
    public string? Remarks { get; set; }
}

/// <summary>What decides the rest and that no file tells whole.</summary>
internal sealed record Need(bool LowSchooling = false, bool Language = false, bool Computer = false, bool Box = false, bool Shared = false, double Skill = 0);

/// <summary>The professional who refers.</summary>
internal sealed record Agent(string Name, string Position, string Email, string Phone);

internal sealed record Delivery(DateOnly On);

/// <param name="KnownOn">Day on which the entry, or that it will never be, was known.</param>
/// <param name="EndedOn">End, drop-out, or the day it was known that the person would never enter.</param>
internal sealed record Training(TrainingStatus Status, DateOnly KnownOn, DateOnly? EndedOn, string? Comment, string? CommentBefore);

/// <param name="KnownOn">Day of the sitting, or on which it was known that there is none yet, or none at all.</param>
internal sealed record Sitting(string Taken, string? Passed, DateOnly KnownOn, bool IsDated);

internal sealed record Contact(int Months, DateOnly On, string? Situation);

internal sealed record Ending(DateOnly On, ClosureReason Reason, string? Comment);
