using Jalons.Core.Programmes;

namespace Jalons.Core.Governance.Obligations;

/// <summary>When a deadline is recalled: some days before it (30, 7 and 0 unless the programme says otherwise), on days when offices are open.</summary>
public static class ReminderCalendar
{
    /// <summary>The day of the reminder sent <paramref name="daysBefore"/> days before the deadline: the next open day, but never after the deadline.</summary>
    public static DateOnly DayOf(DateOnly dueOn, int daysBefore)
        => dueOn.AddDays(-daysBefore).PlusWorkingDays(0) is var day && day <= dueOn ? day : LastOpenDayBefore(dueOn);

    /// <summary>
    /// The reminder to send today, in days before the deadline; null when there is none. One that was missed is sent late, and alone: the nearest to the deadline
    /// stands for those before it. A deadline that has passed is no longer recalled.
    /// </summary>
    public static int? Due(Obligation obligation, IReadOnlyList<int> daysBefore, DateOnly today)
    {
        if (!obligation.IsOpen || today > obligation.DueOn || !today.IsWorkingDay) return null;

        int? nearest = daysBefore.Where(days => DayOf(obligation.DueOn, days) <= today).Order().Cast<int?>().FirstOrDefault();
        return nearest is { } days && (obligation.Reminded is not { } sent || days < sent) ? days : null;
    }

    private static DateOnly LastOpenDayBefore(DateOnly day)
    {
        while (!day.IsWorkingDay) day = day.AddDays(-1);
        return day;
    }
}
