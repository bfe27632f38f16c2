using Jalons.Core.Diagnoses;
using Jalons.Core.Fieldwork;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.Referrals;
using Jalons.Core.Resources;

namespace Jalons.Core.Journeys;

/// <summary>One person's way through one project (parcours): it owns facts, and its state follows from them.</summary>
public sealed class Journey
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public long ProjectId { get; set; }

    /// <summary>Number said on the phone and written on paper (« EE-0214 »), unique in the programme.</summary>
    public required string Number { get; set; }

    /// <summary>Identity as this project knows it.</summary>
    public long PersonId { get; set; }

    /// <summary>The person that the programme counts: the same for two journeys of one human being.</summary>
    public long RootPersonId { get; set; }

    /// <summary>The journey kept, when this one turned out to be its double within the project.</summary>
    public long? MergedIntoId { get; set; }

    public Referral Referral { get; set; } = new();
    public Profile Profile { get; set; } = new();
    public Diagnosis Diagnosis { get; set; } = new();
    public string? Remarks { get; set; }

    public List<Handover> Handovers { get; } = [];
    public List<ConnectionGrant> ConnectionGrants { get; } = [];
    public List<TrainingReferral> TrainingReferrals { get; } = [];
    public List<Certification> Certifications { get; } = [];
    public List<FollowUp> FollowUps { get; } = [];
    public List<ContactAttempt> ContactAttempts { get; } = [];
    public List<TextCode> TextCodes { get; } = [];
    public Closure? Closure { get; set; }
    public ExitFollowUp? ExitFollowUp { get; set; }

    /// <summary>Values of columns that the dictionary does not know, as JSON, kept as they came.</summary>
    public string? Extra { get; set; }

    /// <summary>One bit per dictionary field typed on a page: an import never overwrites those.</summary>
    public long TypedFields { get; set; }

    /// <summary>What follows from the facts alone; written by <see cref="JourneyFile.Settle"/> and by nothing else.</summary>
    public Progress Progress { get; set; } = new();

    /// <summary>The next thing to do and its day, kept for lists; null when nothing is awaited.</summary>
    public Milestone? NextAct { get; set; }
    public DateOnly? NextDueOn { get; set; }

    /// <summary>There is a closure; kept for lists.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Day by which someone calls the person sent to a training; null when nobody has to.</summary>
    public DateOnly? CallDueOn { get; set; }

    /// <summary>Day by which news are asked for after the end of the journey; null when the programme asks for none, or when they are known.</summary>
    public DateOnly? ExitFollowUpDueOn { get; set; }

    public DateTime CreatedAt { get; set; }
    public int Version { get; set; }
}
