using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;

namespace Jalons.Core.Indicators.Counters;

/// <summary>What one journey adds to a counter from a day on.</summary>
/// <param name="Amount">1 from that day, or −1 when it ceases to hold.</param>
public readonly record struct Step(string Measure, DateOnly Day, int Amount);

/// <summary>
/// From the facts of one journey to its steps in the dated counters: one pure function, the same for a page, an import and a recount.
/// Says in memory what <see cref="Definitions.Reached"/> says to the database.
/// </summary>
public static class Measures
{
    private static readonly Milestone[] Services = [Milestone.Computer, Milestone.Connection, Milestone.Training, Milestone.Certification];

    public static IEnumerable<Step> Of(CountedFacts facts, Programme programme)
    {
        if (!facts.IsCounted) yield break;

        var enteredOn = facts.Progress.EnteredOn ?? DailyCount.Undated;
        foreach (var step in Bar(facts, Milestone.Diagnosis, enteredOn)) yield return step;
        foreach (var service in Services)
            if (ConcernedOn(facts, service) is { } concernedOn)
                foreach (var step in Bar(facts, service, concernedOn)) yield return step;
        foreach (var step in FollowUp(facts, Milestone.FollowUp3, facts.Progress.FollowUp3DueOn)) yield return step;
        foreach (var step in FollowUp(facts, Milestone.FollowUp6, facts.Progress.FollowUp6DueOn)) yield return step;
        foreach (var (measure, day) in Targets(facts, programme))
            if (day is { } on) yield return new(measure, on, 1);
        if (facts.IsAccompanied) yield return new(Measure.Accompanied, DailyCount.Undated, 1);
        if (facts.Progress.Broken != 0) yield return new(Measure.Interrupted, DailyCount.Undated, 1);
    }

    private static IEnumerable<(string Measure, DateOnly? Day)> Targets(CountedFacts facts, Programme programme)
    {
        var diagnosedOn = facts.Progress.DiagnosedOn ?? DailyCount.Undated;
        yield return (Measure.Diagnoses, facts.Progress.DiagnosedOn);
        yield return (Measure.UndatedDiagnoses, facts.HasUndatedDiagnosis ? DailyCount.Undated : null);
        yield return (Measure.Computers, First(facts.Handovers.Where(given => given.Device is DeviceKind.Computer || programme.CountedDevices.Contains(given.Device)).Select(given => given.On)));
        yield return (Measure.Connections, First(facts.Connections.Where(given => given.Months is null || given.Months >= programme.MinimumConnectionMonths).Select(given => given.On)));
        yield return (Measure.UnverifiedConnections, facts.Connections.All(given => given.Months is null) ? First(facts.Connections.Select(given => given.On)) : null);
        yield return (Measure.KnownTrainings, facts.KnowsTraining ? ConcernedOn(facts, Milestone.Training) : null);
        yield return (Measure.TrainingOrientations, (facts.Oriented & Milestone.Training.Bit) != 0 ? diagnosedOn : null);
        yield return (Measure.Certifications, DoneOn(facts, Milestone.Certification));
        yield return (Measure.Certified, First(facts.Passed));
    }

    /// <summary>Concerned from a day, then done or left.</summary>
    private static IEnumerable<Step> Bar(CountedFacts facts, Milestone milestone, DateOnly concernedOn)
    {
        yield return new(Measure.Concerned(milestone), concernedOn, 1);
        yield return new(Measure.Waiting(milestone), concernedOn, 1);
        var doneOn = DoneOn(facts, milestone);
        if (doneOn is { } done) yield return new(Measure.Done(milestone), done, 1);

        var brokenOn = doneOn is null && BrokenOn(facts, milestone) is { } left ? Later(concernedOn, left) : (DateOnly?)null;
        if (brokenOn is { } broken) yield return new(Measure.Broken(milestone), broken, 1);
        if ((doneOn ?? brokenOn) is { } settledOn) yield return new(Measure.Waiting(milestone), settledOn, -1);
    }

    private static IEnumerable<Step> FollowUp(CountedFacts facts, Milestone followUp, DateOnly? due)
    {
        if (due is not { } dueOn) yield break;

        var (doneOn, brokenOn) = (DoneOn(facts, followUp), BrokenOn(facts, followUp));
        yield return new(Measure.Concerned(followUp), dueOn, 1);
        if (doneOn is { } done) yield return new(Measure.Done(followUp), Later(dueOn, done), 1);
        else if (brokenOn is { } broken) yield return new(Measure.Broken(followUp), Later(dueOn, broken), 1);

        var lateOn = dueOn.AddDays(1);
        yield return new(Measure.Late(followUp), lateOn, 1);
        if ((doneOn ?? brokenOn) is { } settledOn) yield return new(Measure.Late(followUp), Later(lateOn, settledOn), -1);
    }

    private static DateOnly? ConcernedOn(CountedFacts facts, Milestone service)
    {
        DateOnly? orientedOn = (facts.Oriented & service.Bit) != 0 ? facts.Progress.DiagnosedOn ?? DailyCount.Undated : null;
        return Earliest(orientedOn, DoneOn(facts, service));
    }

    private static DateOnly? DoneOn(CountedFacts facts, Milestone milestone)
        => facts.Progress.IsDone(milestone) ? facts.Progress.On(milestone) ?? DailyCount.Undated : null;

    private static DateOnly? BrokenOn(CountedFacts facts, Milestone milestone)
    {
        if (!facts.Progress.IsBroken(milestone)) return null;
        return milestone is Milestone.Training ? Earliest(facts.LeftOn, First(facts.NeverEntered)) : facts.LeftOn;
    }

    /// <summary>The day from which a repeated fact holds: at every date as soon as one of them has no date.</summary>
    private static DateOnly? First(IEnumerable<DateOnly?> days)
    {
        DateOnly? first = null;
        foreach (var day in days) first = Earliest(first, day ?? DailyCount.Undated);
        return first;
    }

    private static DateOnly? Earliest(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
