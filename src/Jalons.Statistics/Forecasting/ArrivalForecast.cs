using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Forecasting;

/// <summary>What has been counted: done so far, events in the last complete days watched, days left, target, and the variance/mean ratio of weekly counts when it inflates.</summary>
public sealed record ForecastInput(long Done, long RecentEvents, int RecentDays, int DaysLeft, long Target, double Overdispersion = 1);

/// <summary>
/// Where arrivals lead at the deadline. <see cref="Expected"/> = done + pace × days left; prediction intervals and the probability of reaching the target come
/// from the predictive law; <see cref="DaysToTarget"/> at the present pace is 0 when reached, null when nothing arrives; the paces are per week.
/// </summary>
public sealed record Forecast(
    long Done, double Expected, (long Lower, long Upper) Interval80, (long Lower, long Upper) Interval95, double Probability,
    double? DaysToTarget, double WeeklyPace, double? RequiredWeeklyPace);

/// <summary>Forecast of a count at a deadline (method M15).</summary>
public static class ArrivalForecast
{
    public const double OverdispersionFrom = 2;

    /// <summary>
    /// Gamma–Poisson with Jeffreys' prior: y events in e days, the next h days have X ~ NegBin(size y + ½, mean (y + ½)·h/e); the size is divided by
    /// the overdispersion when weekly counts vary more than <see cref="OverdispersionFrom"/> times their mean. Throws when no day is watched. Source:
    /// A. Gelman et al., Bayesian Data Analysis, 2013, ch. 2; R: qnbinom.
    /// </summary>
    public static Forecast Of(ForecastInput input)
    {
        if (input.RecentDays <= 0) throw new ArgumentOutOfRangeException(nameof(input), "At least one day must be watched.");

        var shape = input.RecentEvents + 0.5;
        var daysLeft = Math.Max(0, input.DaysLeft);
        var mean = shape * daysLeft / input.RecentDays;
        var size = input.Overdispersion > OverdispersionFrom ? shape / input.Overdispersion : shape;
        var pace = (double)input.RecentEvents / input.RecentDays;
        var missing = input.Target - input.Done;
        (long, long) Between(double tail) =>
            (input.Done + NegativeBinomial.Quantile(tail, size, mean), input.Done + NegativeBinomial.Quantile(1 - tail, size, mean));
        return new(input.Done, input.Done + pace * daysLeft, Between(0.1), Between(0.025),
            missing <= 0 ? 1 : 1 - NegativeBinomial.Cdf(missing - 1, size, mean),
            missing <= 0 ? 0 : pace > 0 ? missing / pace : null,
            7 * pace,
            missing <= 0 ? 0 : daysLeft > 0 ? 7.0 * missing / daysLeft : null);
    }
}
