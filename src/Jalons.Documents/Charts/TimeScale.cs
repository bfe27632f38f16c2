using System.Globalization;

namespace Jalons.Documents.Charts;

/// <summary>A time axis in whole months, with six to nine ticks.</summary>
internal sealed record TimeScale(DateOnly From, DateOnly Until)
{
    private static readonly string[] Names =
        ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    public static TimeScale Of(StepChart chart)
    {
        IEnumerable<DateOnly> days = chart.Days;
        if (chart.Target is { } target) days = days.Append(target.From).Append(target.Until);
        var (first, last) = (days.Min(), days.Max());
        return new TimeScale(new DateOnly(first.Year, first.Month, 1), new DateOnly(last.Year, last.Month, 1).AddMonths(1));
    }

    public IEnumerable<DateOnly> Ticks
    {
        get
        {
            var step = Math.Max(1, (int)Math.Ceiling(Months / 8d));
            for (var month = 0; month <= Months; month += step) yield return From.AddMonths(month);
        }
    }

    private int Months => (Until.Year - From.Year) * 12 + Until.Month - From.Month;

    public double Share(DateOnly day) => (day.DayNumber - From.DayNumber) / (double)(Until.DayNumber - From.DayNumber);

    public static string Label(DateOnly day) =>
        $"{Names[day.Month - 1]} {(day.Year % 100).ToString("00", CultureInfo.InvariantCulture)}";
}
