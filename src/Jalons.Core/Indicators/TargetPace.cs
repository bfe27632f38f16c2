using Jalons.Core.Indicators.Counters;
using Jalons.Core.Programmes;
using Jalons.Statistics.Forecasting;
using Jalons.Statistics.Univariate;

namespace Jalons.Core.Indicators;

/// <summary>Targets in force, what they ask for at a date, and where the present rhythm leads (evaluation, R07 to R09, M15).</summary>
public static class TargetPace
{
    /// <summary>Weeks that the observed rhythm looks back on; the last, incomplete one is dropped because files come late.</summary>
    public const int Weeks = 8;

    extension(AsOf asOf)
    {
        /// <summary>The target in force on the day, for a territory or the département: an amendment replaces the row before it.</summary>
        public Target? TargetOf(string indicator, long? territoryId)
            => asOf.Programme.Targets.Where(target => target.Indicator == indicator && target.TerritoryId == territoryId && target.From <= asOf.At).MaxBy(target => target.From);

        /// <summary>The value that an amendment replaced by the target in force on the day; null when none did.</summary>
        public int? FormerTargetOf(string indicator, long? territoryId)
        {
            var versions = asOf.Programme.Targets.Where(target => target.Indicator == indicator && target.TerritoryId == territoryId && target.From <= asOf.At).OrderBy(target => target.From).ToList();
            return versions.Count > 1 && versions[^2].Value != versions[^1].Value ? versions[^2].Value : null;
        }

        /// <summary>What should be done by then at an even pace: target × days elapsed / days in all, both ends included; null without a deadline or before the start.</summary>
        public double? Expected(Target target)
        {
            if (target.DueOn is not { } due) return null;

            var start = asOf.Programme.StartsOn;
            var all = due.DayNumber - start.DayNumber + 1;
            var elapsed = Math.Min(all, asOf.At.DayNumber - start.DayNumber + 1);
            return elapsed <= 0 ? null : target.Value * (double)elapsed / all;
        }
    }

    /// <summary>The Sunday that ends the last whole ISO week.</summary>
    public static DateOnly LastSunday(DateOnly at) => at.AddDays(-(int)at.DayOfWeek);

    /// <summary>Where the diagnoses lead at the deadline; null without a deadline to come or without a first diagnosis.</summary>
    public static Forecast? ForecastOf(this CounterBoard board, Target? target, long? territoryId = null)
        => target is null ? null : ForecastOf(board.Diagnoses(territoryId), target, board.AsOf.At);

    /// <summary>The same from the diagnoses of each day, in the order of time.</summary>
    public static Forecast? ForecastOf(IReadOnlyList<(DateOnly Day, long Count)> days, Target target, DateOnly at)
    {
        if (target.DueOn is not { } due || due <= at || days.Count == 0) return null;

        var sunday = LastSunday(at);
        var weeks = Math.Clamp((sunday.DayNumber - days[0].Day.DayNumber + 7) / 7, 1, Weeks);
        var byWeek = new double[weeks];
        foreach (var (day, count) in days)
            if ((sunday.DayNumber - day.DayNumber) / 7 is var back && day <= sunday && back < weeks) byWeek[back] += count;

        var moments = Moments.Of(byWeek);
        var dispersion = weeks > 1 && moments.Mean > 0 ? moments.Variance / moments.Mean : 1;
        return ArrivalForecast.Of(new(days.Sum(day => day.Count), (long)byWeek.Sum(), 7 * weeks, due.DayNumber - at.DayNumber, target.Value, dispersion));
    }
}
