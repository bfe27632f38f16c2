using System.Globalization;
using System.Text;
using Jalons.Statistics.Forecasting;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Dashboard;

/// <summary>Where a figure is drawn: its size and the margins around the plot, in pixels.</summary>
public sealed record CurveFrame(double Width, double Height, double Left, double Right, double Top, double Bottom)
{
    public static readonly CurveFrame Desk = new(680, 330, 56, 84, 18, 34);
    public static readonly CurveFrame Phone = new(350, 270, 46, 66, 18, 34);
    public static readonly CurveFrame Small = new(220, 104, 6, 46, 22, 8);

    public double PlotRight => Width - Right;
    public double PlotBottom => Height - Bottom;
}

/// <summary>What a curve shows: diagnoses of each day, the calendar, the target.</summary>
/// <param name="Days">Counts by day, in order, up to <paramref name="At"/>.</param>
public sealed record CurveData(IReadOnlyList<(DateOnly Day, long Count)> Days, DateOnly Start, DateOnly At, DateOnly? Due, int? Target, Forecast? Forecast)
{
    /// <summary>The target before the amendment in force; null when none changed it.</summary>
    public int? Former { get; init; }
}

/// <summary>A cumulated count in weekly steps against the even pace towards a dated target: geometry only, y downwards, baseline at zero.</summary>
public sealed class Curve
{
    private readonly CurveData _data;
    private readonly DateOnly _end;
    private readonly double _highest;

    public Curve(CurveData data, CurveFrame frame)
    {
        (_data, Frame) = (data, frame);
        _end = data.Due is { } due && due > data.At ? due : data.At;
        Done = data.Days.Sum(day => day.Count);
        _highest = Math.Max(1, Math.Max(Done, Math.Max(Math.Max(data.Target ?? 0, data.Former ?? 0), data.Forecast?.Interval80.Upper ?? 0)));
    }

    public CurveFrame Frame { get; }
    public long Done { get; }
    public Forecast? Forecast => _data.Forecast;
    public DateOnly At => _data.At;
    public DateOnly? Due => _data.Due;
    public int? Target => _data.Target;
    public int? Former => _data.Former;

    public double X(DateOnly day)
    {
        var span = Math.Max(1, _end.DayNumber - _data.Start.DayNumber);
        return Frame.Left + (Math.Clamp(day.DayNumber - _data.Start.DayNumber, 0, span) / (double)span * (Frame.PlotRight - Frame.Left));
    }

    public double Y(double count) => Frame.PlotBottom - (count / _highest * (Frame.PlotBottom - Frame.Top));

    /// <summary>One step per week, on its Sunday, and a last one on the day itself.</summary>
    public string Steps
    {
        get
        {
            var path = new StringBuilder(Move(X(_data.Start), Y(0)));
            var (sum, next) = (0L, 0);
            foreach (var day in WeekEnds())
            {
                for (; next < _data.Days.Count && _data.Days[next].Day <= day; next++) sum += _data.Days[next].Count;
                path.Append(CultureInfo.InvariantCulture, $"H{X(day):0.#}V{Y(sum):0.#}");
            }
            return path.ToString();
        }
    }

    /// <summary>The even pace, from the start to the target on its day.</summary>
    public string? EvenPace => _data is { Due: { } due, Target: { } target } ? Line(X(_data.Start), Y(0), X(due), Y(target)) : null;

    /// <summary>From today to the deadline, between the bounds of the 80 % prediction interval.</summary>
    public string? Fan => _data is { Due: { } due, Forecast: { } forecast }
        ? $"{Line(X(At), Y(Done), X(due), Y(forecast.Interval80.Upper))}V{Number(Y(forecast.Interval80.Lower))}Z"
        : null;

    public string? Projection => _data is { Due: { } due, Forecast: { } forecast } ? Line(X(At), Y(Done), X(due), Y(forecast.Expected)) : null;

    /// <summary>The label of the day has no room on the left of its point.</summary>
    public bool IsEarly => X(At) - Frame.Left < 140;

    /// <summary>Beside the even pace, a little before its middle, on the side where the steps are not.</summary>
    public (double X, double Y, string Anchor) PaceLabel
    {
        get
        {
            var day = _data.Start.AddDays((int)((_data.Due!.Value.DayNumber - _data.Start.DayNumber) * 0.42));
            var y = Y(_data.Target!.Value * 0.42);
            return SumUntil(day) < _data.Target.Value * 0.42 ? (X(day) - 8, y - 10, "end") : (X(day) + 14, y + 16, "start");
        }
    }

    /// <summary>Round values of the vertical axis; one of them is the target, where round steps lead to it.</summary>
    public IEnumerable<long> Grid
    {
        get
        {
            var step = RoundStep.Towards(_data.Target ?? (long)_highest);
            for (var tick = 0L; tick <= _highest; tick += step) yield return tick;
        }
    }

    /// <summary>The months that fit under the axis, each in the middle of its days; one in two or three where they would touch.</summary>
    public IReadOnlyList<(double X, string Name)> Months(double narrowest)
    {
        var months = new List<(double X, string Name)>();
        for (var first = new DateOnly(_data.Start.Year, _data.Start.Month, 1); first <= _end; first = first.AddMonths(1))
        {
            var (from, to) = (X(first), X(first.AddMonths(1)));
            if (to - from > narrowest / 3) months.Add(((from + to) / 2, first.ToString("MMM", FrenchDates.French)));
        }
        var every = Math.Max(1, (int)Math.Ceiling(narrowest * months.Count / (Frame.PlotRight - Frame.Left)));
        return [.. months.Where((_, rank) => rank % every == 0)];
    }

    /// <summary>The cumulated count at the end of each month: the same as a table.</summary>
    public IEnumerable<(DateOnly Day, long Sum)> Table()
    {
        for (var day = new DateOnly(_data.Start.Year, _data.Start.Month, 1).AddMonths(1).AddDays(-1); day < At; day = day.AddDays(1).AddMonths(1).AddDays(-1))
            yield return (day, SumUntil(day));
        yield return (At, Done);
    }

    private long SumUntil(DateOnly until) => _data.Days.Where(day => day.Day <= until).Sum(day => day.Count);

    private IEnumerable<DateOnly> WeekEnds()
    {
        for (var day = _data.Start.AddDays((7 - (int)_data.Start.DayOfWeek) % 7); day < At; day = day.AddDays(7)) yield return day;
        yield return At;
    }

    private static string Line(double x1, double y1, double x2, double y2) => $"{Move(x1, y1)}L{Number(x2)} {Number(y2)}";

    private static string Move(double x, double y) => $"M{Number(x)} {Number(y)}";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
