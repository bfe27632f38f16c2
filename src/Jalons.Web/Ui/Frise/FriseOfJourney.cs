using Jalons.Core.Journeys;
using Jalons.Core.Programmes;

namespace Jalons.Web.Ui.Frise;

/// <summary>From the facts of a journey to the marks of its frise: only the comparison with today happens here.</summary>
public static class FriseOfJourney
{
    public static FriseView Thin(Progress progress, Milestone? next, Schedule schedule, DateOnly today) =>
        new([.. Milestones.All.Select(milestone => new Mark(StateOf(progress, milestone, schedule, today)))], (int?)next);

    public static MarkState StateOf(Progress progress, Milestone milestone, Schedule schedule, DateOnly today)
    {
        if (progress.IsDone(milestone)) return MarkState.Done;
        if (progress.IsBroken(milestone)) return MarkState.Dropped;
        if (progress.IsUnreached(milestone)) return MarkState.Unreached;
        if (!progress.Concerns(milestone)) return IsOpen(progress) ? MarkState.Ahead : MarkState.NotNeeded;

        return progress.DueOn(milestone, schedule) is { } due ? StateOf(due, today) : MarkState.Ahead;
    }

    public static MarkState StateOf(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        < 0 => MarkState.Late,
        <= JourneyStates.SoonDays => MarkState.Soon,
        _ => MarkState.Ahead,
    };

    /// <summary>Before the diagnosis nobody knows yet what the person needs: everything is still ahead.</summary>
    private static bool IsOpen(Progress progress) => progress.Awaits(Milestone.Diagnosis);
}
