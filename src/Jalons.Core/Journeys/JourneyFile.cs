using Jalons.Core.People;
using Jalons.Core.Programmes;

namespace Jalons.Core.Journeys;

/// <summary>All that one project knows of one person (dossier): the identity, who referred, and the journey's facts. The dictionary reads and writes its fields here.</summary>
public sealed class JourneyFile(Journey journey, Person person, ReferralContact contact)
{
    public Journey Journey { get; } = journey;
    public Person Person { get; } = person;
    public ReferralContact Contact { get; } = contact;

    /// <summary>How to reach the person; only a referral fills it.</summary>
    public ContactSheet Sheet { get; init; } = new();

    /// <summary>When and how the consents being written were given (« oral », « paper », « screen »); the day of the act and « oral » when nothing is said.</summary>
    public DateOnly? ConsentOn { get; set; }
    public string? ConsentChannel { get; set; }

    /// <summary>Where the facts being written come from, and when.</summary>
    public FactSource Source { get; set; }
    public DateTime RecordedAt { get; set; }

    /// <summary>Earliest computer; writing moves or creates the annexe's single handover.</summary>
    public DateOnly? ComputerOn
    {
        get => Journey.Handovers.Min(handover => handover.On);
        set => Set(Journey.Handovers, value is not null, handover => handover.On = value);
    }

    public DateOnly? ConnectionOn
    {
        get => Journey.ConnectionGrants.Min(grant => grant.On);
        set => Set(Journey.ConnectionGrants, value is not null, grant => grant.On = value);
    }

    public string? TrainingComment
    {
        get => Journey.TrainingReferrals.FirstOrDefault()?.Comment;
        set => Set(Journey.TrainingReferrals, value is not null, referral => referral.Comment = value);
    }

    public string? CertificationTaken
    {
        get => Journey.Certifications.FirstOrDefault()?.Taken;
        set => Set(Journey.Certifications, value is not null || CertificationPassed is not null, certification => certification.Taken = value);
    }

    public string? CertificationPassed
    {
        get => Journey.Certifications.FirstOrDefault()?.Passed;
        set => Set(Journey.Certifications, value is not null || CertificationTaken is not null, certification => certification.Passed = value);
    }

    /// <summary>Words of the follow-up at <paramref name="months"/> months; null when there is none.</summary>
    public string? SituationAt(int months) => FollowUpAt(months)?.Situation;

    public void SetSituationAt(int months, string? situation)
    {
        var followUp = FollowUpAt(months);
        if (situation is null) { if (followUp is not null) Journey.FollowUps.Remove(followUp); return; }

        if (followUp is null) Journey.FollowUps.Add(followUp = New<FollowUp>());
        followUp.Months = months;
        followUp.Situation = situation;
    }

    /// <summary>Recomputes what follows from the facts. Every write path ends here.</summary>
    public void Settle(Schedule schedule)
    {
        Person.Index();
        Journey.Progress = Progress.Of(Journey, Person.BirthDate, schedule);
        Journey.IsClosed = Journey.Closure is not null;
        (Journey.NextAct, Journey.NextDueOn) = Journey.Closure is null ? Journey.Progress.Next(schedule) : default;
        Journey.CallDueOn = Journey.TrainingReferrals.Where(referral => referral.AwaitsCall).Min(referral => referral.ReferredOn)?.AddDays(schedule.DaysToTrainingCall);
        Journey.ExitFollowUpDueOn = Journey is { Closure: { AllowsContact: true } closure, ExitFollowUp: null } && schedule.MonthsAfterExit is { } months
            ? closure.On.AddMonths(months) : null;
    }

    /// <summary>A fact of this journey, from where the writing comes.</summary>
    public T New<T>() where T : Fact, new() => Place(new T());

    /// <summary>Makes <paramref name="fact"/> one of this journey.</summary>
    public T Place<T>(T fact) where T : Fact
    {
        (fact.JourneyId, fact.ProgrammeId, fact.TerritoryId) = (Journey.Id, Journey.ProgrammeId, Journey.TerritoryId);
        (fact.Source, fact.RecordedAt) = (Source, RecordedAt);
        return fact;
    }

    private FollowUp? FollowUpAt(int months) => Journey.FollowUps.FirstOrDefault(followUp => followUp.Months == months);

    private void Set<T>(List<T> facts, bool present, Action<T> write) where T : Fact, new()
    {
        if (!present) { if (facts.Count > 0) facts.RemoveAt(0); return; }

        if (facts.Count == 0) facts.Add(New<T>());
        write(facts[0]);
    }
}
