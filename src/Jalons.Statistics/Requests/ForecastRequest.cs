using System.Globalization;
using Jalons.Statistics.Data;
using Jalons.Statistics.Forecasting;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>forecast {"date", "until": "2022-06-30", "at": "2022-03-31", "target": 250, "weeks": 8}</c>, one row per event: where the count leads at the deadline, from
/// the pace of the last complete ISO weeks before <c>at</c>. Events after <c>at</c> and rows without a date are left out and counted.
/// </summary>
internal static class ForecastRequest
{
    public static object Run(Stream csv, Specification spec)
    {
        var (name, until, at) = (spec.Text("date"), Day(spec, "until"), Day(spec, "at"));
        var target = spec.WholeNumber("target") ?? throw Specification.Refuse("target", "est absente");
        var weeks = spec.WholeNumber("weeks", 1) ?? WeeklyPace.DefaultWeeks;
        var dates = StudyCsv.Read(csv, [new(name, VariableKind.Date)]).Date(name);
        var known = Enumerable.Range(0, dates.Count).Select(row => dates[row]).OfType<DateOnly>().Where(day => day <= at).ToList();
        var pace = WeeklyPace.Of(known, at, weeks);
        var forecast = ArrivalForecast.Of(new(known.Count, pace.Events, pace.Days, until.DayNumber - at.DayNumber, target, pace.Dispersion ?? 1));
        return Shape(forecast, pace, at, dates.Count - known.Count, dates.MissingCount);
    }

    private static object Shape(Forecast forecast, WeeklyPace pace, DateOnly at, int leftOut, int missing) => new
    {
        forecast.Done,
        forecast.Expected,
        Pi80 = new[] { forecast.Interval80.Lower, forecast.Interval80.Upper },
        Pi95 = new[] { forecast.Interval95.Lower, forecast.Interval95.Upper },
        forecast.Probability,
        DateAtPace = forecast.DaysToTarget is { } days && days < 100_000 ? at.AddDays((int)Math.Ceiling(days)) : (DateOnly?)null,
        forecast.WeeklyPace,
        forecast.RequiredWeeklyPace,
        RecentEvents = pace.Events,
        RecentDays = pace.Days,
        Weeks = pace.ByWeek,
        pace.Dispersion,
        Missing = missing,
        Later = leftOut - missing,
    };

    private static DateOnly Day(Specification spec, string key) =>
        DateOnly.TryParseExact(spec.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Specification.Refuse(key, "n'est pas une date AAAA-MM-JJ");
}
