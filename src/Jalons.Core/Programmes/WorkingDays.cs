namespace Jalons.Core.Programmes;

/// <summary>Days on which offices are open in France: neither Saturday, nor Sunday, nor a public holiday (code du travail, art. L. 3133-1).</summary>
public static class WorkingDays
{
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];

    extension(DateOnly day)
    {
        public bool IsWorkingDay => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

        /// <summary>The day <paramref name="count"/> working days later (0: the day itself, or the next open one).</summary>
        public DateOnly PlusWorkingDays(int count)
        {
            while (!day.IsWorkingDay) day = day.AddDays(1);
            for (; count > 0; count--)
                do day = day.AddDays(1); while (!day.IsWorkingDay);
            return day;
        }
    }

    private static bool IsHoliday(DateOnly day)
    {
        if (Fixed.Contains((day.Month, day.Day))) return true;

        // Easter Monday, Ascension, Whit Monday.
        return (day.DayNumber - EasterOf(day.Year).DayNumber) is 1 or 39 or 50;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly EasterOf(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var month = (h + l - (7 * m) + 114) / 31;
        return new(year, month, ((h + l - (7 * m) + 114) % 31) + 1);
    }
}
