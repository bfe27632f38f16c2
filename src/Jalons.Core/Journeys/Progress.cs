using Jalons.Core.Programmes;
using Jalons.Core.Resources;

namespace Jalons.Core.Journeys;

/// <summary>
/// Where a journey stands, from its facts alone and without today's date: one pure function, <see cref="Of"/>, called in every write path,
/// kept on the journey so that lists filter and sort. Masks hold one bit per <see cref="Milestone"/>.
/// </summary>
public sealed record Progress
{
    /// <summary>Milestones reached.</summary>
    public int Done { get; init; }

    /// <summary>Milestones that concern the person; the others are « sans objet ».</summary>
    public int Concerned { get; init; }

    /// <summary>Milestones that the person left before reaching (rupture).</summary>
    public int Broken { get; init; }

    /// <summary>Follow-ups that nobody waits for any more: the person could not be reached (injoignable), which is no rupture.</summary>
    public int Unreached { get; init; }

    public DateOnly? ReferredOn { get; init; }
    public DateOnly? DiagnosedOn { get; init; }
    public DateOnly? ComputerOn { get; init; }
    public DateOnly? ConnectionOn { get; init; }
    public DateOnly? TrainingOn { get; init; }
    public DateOnly? CertificationOn { get; init; }
    public DateOnly? FollowUp3On { get; init; }
    public DateOnly? FollowUp6On { get; init; }
    public DateOnly? FollowUp3DueOn { get; init; }
    public DateOnly? FollowUp6DueOn { get; init; }

    /// <summary>The day of entry into the programme: referred, or at the latest diagnosed.</summary>
    public DateOnly? EnteredOn => ReferredOn is null || DiagnosedOn < ReferredOn ? DiagnosedOn ?? ReferredOn : ReferredOn;

    /// <summary>Certification sat and passed, as facts to count next to the target.</summary>
    public bool CertificationPassed { get; init; }

    /// <summary>Whole years at the diagnosis; null without one of the two dates.</summary>
    public int? AgeAtDiagnosis { get; init; }

    public bool IsDone(Milestone milestone) => (Done & milestone.Bit) != 0;
    public bool IsBroken(Milestone milestone) => (Broken & milestone.Bit) != 0;
    public bool IsUnreached(Milestone milestone) => (Unreached & milestone.Bit) != 0;
    public bool Concerns(Milestone milestone) => (Concerned & milestone.Bit) != 0;

    /// <summary>Concerned, not reached, not left, not given up: still to come.</summary>
    public bool Awaits(Milestone milestone) => (Concerned & ~Done & ~Broken & ~Unreached & milestone.Bit) != 0;

    public DateOnly? On(Milestone milestone) => milestone switch
    {
        Milestone.Referral => ReferredOn,
        Milestone.Diagnosis => DiagnosedOn,
        Milestone.Computer => ComputerOn,
        Milestone.Connection => ConnectionOn,
        Milestone.Training => TrainingOn,
        Milestone.Certification => CertificationOn,
        Milestone.FollowUp3 => FollowUp3On,
        _ => FollowUp6On,
    };

    /// <summary>The day by which a milestone is awaited; null when it has no delay or no starting date.</summary>
    public DateOnly? DueOn(Milestone milestone, Schedule schedule) => milestone switch
    {
        Milestone.Diagnosis => ReferredOn?.AddDays(schedule.DaysToDiagnosis),
        Milestone.Computer => DiagnosedOn?.AddDays(schedule.DaysToComputer),
        Milestone.Connection => DiagnosedOn?.AddDays(schedule.DaysToConnection),
        Milestone.Training => DiagnosedOn?.AddDays(schedule.DaysToTraining),
        Milestone.Certification => DiagnosedOn?.AddDays(schedule.DaysToCertification),
        Milestone.FollowUp3 => FollowUp3DueOn,
        Milestone.FollowUp6 => FollowUp6DueOn,
        _ => null,
    };

    /// <summary>The next thing to do and its day: the awaited milestone that is due first; nothing when all is done or left.</summary>
    public (Milestone? Act, DateOnly? DueOn) Next(Schedule schedule)
    {
        (Milestone? Act, DateOnly? DueOn) next = default;
        foreach (var milestone in Milestones.All)
        {
            if (!Awaits(milestone)) continue;

            var dueOn = DueOn(milestone, schedule);
            if (next.Act is null || (dueOn is not null && (next.DueOn is null || dueOn < next.DueOn))) next = (milestone, dueOn);
        }
        return next;
    }

    /// <summary>Reads the facts of <paramref name="journey"/>; <paramref name="birthDate"/> only gives the age.</summary>
    public static Progress Of(Journey journey, DateOnly? birthDate, Schedule schedule)
    {
        var diagnosedOn = journey.Diagnosis.On;
        var done = DoneIn(journey);
        var concerned = done | ConcernedBy(journey);
        return new Progress
        {
            Done = done,
            Concerned = concerned,
            Broken = BrokenIn(journey, concerned & ~done),
            Unreached = UnreachedIn(journey, concerned & ~done),
            ReferredOn = journey.Referral.On,
            DiagnosedOn = diagnosedOn,
            ComputerOn = journey.Handovers.Min(handover => handover.On),
            ConnectionOn = journey.ConnectionGrants.Min(grant => grant.On),
            TrainingOn = journey.TrainingReferrals.Where(referral => referral.HasEntered).Min(referral => referral.On),
            CertificationOn = journey.Certifications.Where(certification => certification.Taken is "yes").Min(certification => certification.On),
            FollowUp3On = FollowUpOn(journey, 3),
            FollowUp6On = FollowUpOn(journey, 6),
            FollowUp3DueOn = schedule.FollowUpMonths.Contains(3) ? diagnosedOn?.AddMonths(3) : null,
            FollowUp6DueOn = schedule.FollowUpMonths.Contains(6) ? diagnosedOn?.AddMonths(6) : null,
            CertificationPassed = journey.Certifications.Exists(certification => certification.Passed is "yes"),
            AgeAtDiagnosis = AgeAt(diagnosedOn, birthDate),
        };
    }

    private static int DoneIn(Journey journey)
    {
        var done = Milestone.Referral.Bit;
        if (journey.Diagnosis.On is not null) done |= Milestone.Diagnosis.Bit;
        if (journey.Handovers.Count > 0) done |= Milestone.Computer.Bit;
        if (journey.ConnectionGrants.Count > 0) done |= Milestone.Connection.Bit;
        if (journey.TrainingReferrals.Exists(referral => referral.HasEntered)) done |= Milestone.Training.Bit;
        if (journey.Certifications.Exists(certification => certification.Taken is "yes")) done |= Milestone.Certification.Bit;
        return done | BitsOf(journey, followUp => followUp.IsDone);
    }

    private static int UnreachedIn(Journey journey, int waiting) => BitsOf(journey, followUp => followUp.Unreachable) & waiting;

    private static int BitsOf(Journey journey, Func<FollowUp, bool> those)
        => journey.FollowUps.Where(those).Aggregate(0, (bits, followUp) => bits | (Milestones.AtMonths(followUp.Months)?.Bit ?? 0));

    private static int ConcernedBy(Journey journey)
    {
        var concerned = Milestone.Referral.Bit | Milestone.Diagnosis.Bit;
        var diagnosis = journey.Diagnosis;
        if (diagnosis.OrientsToComputer) concerned |= Milestone.Computer.Bit;
        if (diagnosis.OrientsToConnection) concerned |= Milestone.Connection.Bit;
        if (diagnosis.OrientsToTraining) concerned |= Milestone.Training.Bit;
        if (diagnosis.OrientsToCertification) concerned |= Milestone.Certification.Bit;
        if (diagnosis.On is not null) concerned |= Milestone.FollowUp3.Bit | Milestone.FollowUp6.Bit;
        return concerned;
    }

    private static int BrokenIn(Journey journey, int waiting)
    {
        if (journey.Closure is { IsDropout: true }) return waiting;

        // Another training that she waits for is another chance.
        var neverEntered = journey.TrainingReferrals.Exists(referral => referral.Status is TrainingStatus.NeverEntered) && !journey.TrainingReferrals.Exists(referral => referral.Status is TrainingStatus.Waiting);
        var broken = neverEntered ? Milestone.Training.Bit : 0;
        return broken & waiting;
    }

    private static DateOnly? FollowUpOn(Journey journey, int months)
        => journey.FollowUps.Where(followUp => followUp.Months == months && followUp.IsDone).Min(followUp => followUp.On);

    private static int? AgeAt(DateOnly? on, DateOnly? birthDate)
    {
        if (on is not { } day || birthDate is not { } birth || birth > day) return null;

        var years = day.Year - birth.Year;
        return birth.AddYears(years) > day ? years - 1 : years;
    }
}
