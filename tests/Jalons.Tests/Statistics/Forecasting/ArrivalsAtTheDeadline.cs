using Jalons.Statistics.Distributions;
using Jalons.Statistics.Forecasting;

namespace Jalons.Tests.Statistics.Forecasting;

public sealed class ArrivalsAtTheDeadline
{
    private static readonly ForecastInput March = new(Done: 160, RecentEvents: 44, RecentDays: 56, DaysLeft: 91, Target: 250);

    [Fact]
    public void Forecast_agrees_with_R()
    {
        var forecast = ArrivalForecast.Of(March);

        Close.To(231.5, forecast.Expected);
        Assert.Equal((215, 250), forecast.Interval80);
        Assert.Equal((207, 261), forecast.Interval95);
        Close.To(0.1100723861, forecast.Probability);
    }

    [Fact]
    public void Pace_observed_and_required_are_weekly()
    {
        var forecast = ArrivalForecast.Of(March);

        Close.ToDecimals(5.5, forecast.WeeklyPace, 2);
        Close.ToDecimals(6.92, forecast.RequiredWeeklyPace, 2);
        Assert.Equal(new DateOnly(2022, 7, 24), new DateOnly(2022, 3, 31).AddDays((int)Math.Ceiling(forecast.DaysToTarget!.Value)));
    }

    [Fact]
    public void Uneven_weeks_widen_the_interval()
    {
        var uneven = ArrivalForecast.Of(March with { Overdispersion = 4 });

        Assert.True(uneven.Interval95.Upper > 261 && uneven.Interval95.Lower < 207);
        Assert.Equal(ArrivalForecast.Of(March), ArrivalForecast.Of(March with { Overdispersion = 1.9 }));
    }

    [Fact]
    public void A_target_already_reached_is_certain()
    {
        var forecast = ArrivalForecast.Of(March with { Done = 250 });

        Assert.Equal((1, 0), (forecast.Probability, forecast.DaysToTarget));
    }

    [Fact]
    public void After_the_deadline_nothing_is_expected_any_more()
    {
        var forecast = ArrivalForecast.Of(March with { DaysLeft = 0 });

        Assert.Equal((160, (160, 160), 0), (forecast.Expected, forecast.Interval95, forecast.Probability));
        Assert.Null(forecast.RequiredWeeklyPace);
    }

    [Fact]
    public void Without_recent_arrivals_the_date_is_unknown() => Assert.Null(ArrivalForecast.Of(March with { RecentEvents = 0 }).DaysToTarget);

    [Fact]
    public void The_last_incomplete_week_is_left_out()
    {
        DateOnly[] days = [new(2022, 3, 13), new(2022, 3, 14), new(2022, 3, 20), new(2022, 3, 27), new(2022, 3, 28), new(2022, 3, 31)];

        var pace = WeeklyPace.Of(days, new(2022, 3, 31), weeks: 2);

        Assert.Equal((3, 14), (pace.Events, pace.Days));
        Assert.Equal([2, 1], pace.ByWeek);
    }

    [Fact]
    public void A_week_that_ends_on_the_day_is_complete() => Assert.Equal(1, WeeklyPace.Of([new(2022, 3, 27)], new(2022, 3, 27), weeks: 1).Events);

    [Fact]
    public void A_young_programme_is_watched_since_its_first_week() =>
        Assert.Equal(21, WeeklyPace.Of([new(2022, 3, 9), new(2022, 3, 22)], new(2022, 3, 31)).Days);

    [Fact]
    public void Negative_binomial_agrees_with_R()
    {
        Close.To(0.88992761391776787, NegativeBinomial.Cdf(89, 44.5, 72.3125));
        Assert.Equal(90, NegativeBinomial.Quantile(0.9, 44.5, 72.3125));
        Assert.Equal(0, NegativeBinomial.Quantile(0.9, 44.5, 0));
    }
}
