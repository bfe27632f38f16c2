using Jalons.Core.People;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;

namespace Jalons.Core.Journeys;

/// <summary>
/// All that one project knows of one person (dossier): the identity, who referred, and the journey's facts. The dictionary reads and writes its fields here.
/// A fact that says more than the field does is never taken away through the field: emptied, it stays as it was, and the form says where to correct it.
/// </summary>
public sealed class JourneyFile(Journey journey, Person person, ReferralContact contact)
{
    private Certification? _answered;

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

    /// <summary>The earliest computer: the annexe dates one handover, a journey may have several.</summary>
    public DateOnly? ComputerOn
    {
        get => Journey.Handovers.Min(handover => handover.On);
        set { if (value != ComputerOn) Date(Journey.Handovers, value, handover => handover.SaysNothing); }
    }

    public DateOnly? ConnectionOn
    {
        get => Journey.ConnectionGrants.Min(grant => grant.On);
        set { if (value != ConnectionOn) Date(Journey.ConnectionGrants, value, grant => grant.SaysNothing); }
    }

    /// <summary>The words on each training, in order; other words replace them all.</summary>
    public string? TrainingComment
    {
        get => Journey.TrainingReferrals.Words;
        set
        {
            // A form sends back two characters at the end of a line.
            if (value?.ReplaceLineEndings("\n") == TrainingComment?.ReplaceLineEndings("\n")) return;

            foreach (var referral in Journey.TrainingReferrals) referral.Comment = null;
            if (value is not null) One(Journey.TrainingReferrals, Journey.TrainingReferrals.Main).Comment = value;
            Journey.TrainingReferrals.RemoveAll(referral => referral.SaysNothing);
        }
    }

    /// <summary>Of several sittings, the one that went furthest.</summary>
    public string? CertificationTaken
    {
        get => Journey.Certifications.Main?.Taken;
        set { if (value != CertificationTaken) Sit(certification => certification.Taken = value); }
    }

    public string? CertificationPassed
    {
        get => Journey.Certifications.Main?.Passed;
        set { if (value != CertificationPassed) Sit(certification => certification.Passed = value); }
    }

    /// <summary>Words of the follow-up at <paramref name="months"/> months; null when there is none.</summary>
    public string? SituationAt(int months) => FollowUpAt(months)?.Situation;

    public void SetSituationAt(int months, string? situation)
    {
        var followUp = FollowUpAt(months);
        if (situation is null) { if (followUp is { SaysNothing: true }) Journey.FollowUps.Remove(followUp); return; }

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

    /// <summary>Moves the earliest of several facts, makes the first, or takes away the only one when its day was all that it said.</summary>
    private void Date<T>(List<T> facts, DateOnly? on, Func<T, bool> saysNothing) where T : Fact, new()
    {
        if (on is not null) One(facts, facts.MinBy(fact => fact.On ?? DateOnly.MaxValue)).On = on;
        else if (facts is [var only] && saysNothing(only)) facts.Remove(only);
    }

    /// <summary>The two answers of the annexe are about one sitting: writing the first must not send the second to another.</summary>
    private void Sit(Action<Certification> write)
    {
        write(_answered ??= One(Journey.Certifications, Journey.Certifications.Main));
        if (!_answered.SaysNothing) return;

        Journey.Certifications.Remove(_answered);
        _answered = null;
    }

    private T One<T>(List<T> facts, T? known) where T : Fact, new()
    {
        if (known is null) facts.Add(known = New<T>());
        return known;
    }
}
