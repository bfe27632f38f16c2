namespace Jalons.Core.Demo.Lives;

/// <summary>Open days, and the pace at which people come: from mid-September 2021, rising to March, with holidays and a rush before the deadline (evaluation, section 7.3).</summary>
internal sealed class OpenDays(Pcg random)
{
    public static readonly DateOnly End = new(2022, 12, 31);

    /// <summary>Nothing is delivered in the last days of the year.</summary>
    private static readonly DateOnly LastDelivery = new(2022, 12, 16);
    private static readonly DateOnly ProgrammeStart = new(2021, 9, 1);
    private static readonly DateOnly Deadline = new(2022, 6, 30);
    private static readonly DateOnly Peak = new(2022, 3, 15);
    private const double ShareAfterDeadline = 0.03;

    private static readonly HashSet<DateOnly> Holidays =
    [
        new(2021, 11, 1), new(2021, 11, 11), new(2022, 4, 18), new(2022, 5, 26), new(2022, 6, 6), new(2022, 7, 14), new(2022, 8, 15), new(2022, 11, 1), new(2022, 11, 11),
    ];

    /// <summary>A day of diagnosis in a territory that opened on <paramref name="opening"/>.</summary>
    public DateOnly Diagnosis(DateOnly opening)
    {
        if (random.Happens(ShareAfterDeadline)) return Open(Deadline.AddDays(1 + random.Below(60)));

        while (true)
        {
            var day = opening.AddDays(random.Below(Deadline.DayNumber - opening.DayNumber + 1));
            if (IsOpen(day) && random.Happens(Pace(day, opening))) return day;
        }
    }

    /// <summary>The day somebody was referred, some days before <paramref name="diagnosis"/>: median 16 days.</summary>
    public DateOnly ReferralBefore(DateOnly diagnosis)
    {
        var day = Open(diagnosis.AddDays(-(int)Math.Round(random.LogNormal(16, 0.70))));
        if (day < ProgrammeStart) day = Open(ProgrammeStart.AddDays(random.Below(10)));
        return day < diagnosis ? day : diagnosis;
    }

    /// <summary>The open day that comes <paramref name="days"/> later, kept within the year of data.</summary>
    public DateOnly After(DateOnly start, double days)
    {
        var day = Open(start.AddDays((int)Math.Round(days)));
        if (day <= LastDelivery) return day;

        var room = Math.Max(1, LastDelivery.DayNumber - start.DayNumber);
        return Open(start.AddDays(room / 2 + random.Below(room - room / 2)));
    }

    public static DateOnly Open(DateOnly day)
    {
        while (!IsOpen(day)) day = day.AddDays(1);
        return day;
    }

    private static bool IsOpen(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(day);

    private static double Pace(DateOnly day, DateOnly opening)
    {
        var rise = day >= Peak ? 1 : 0.30 + 0.70 * (day.DayNumber - opening.DayNumber) / (double)(Peak.DayNumber - opening.DayNumber);
        var season = day switch
        {
            _ when day >= new DateOnly(2021, 12, 18) && day <= new DateOnly(2022, 1, 2) => 0.12,
            _ when day >= new DateOnly(2022, 2, 19) && day <= new DateOnly(2022, 3, 6) => 0.45,
            { Month: 6 } => 1.0,
            _ => 1 / 1.4,
        };
        return rise * season;
    }
}
