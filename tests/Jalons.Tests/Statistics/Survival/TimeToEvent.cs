using Jalons.Statistics.Data;
using Jalons.Statistics.Survival;

namespace Jalons.Tests.Statistics.Survival;

/// <summary>Expected values: R's survfit (conf.type = "log-log") and survdiff.</summary>
public sealed class TimeToEvent
{
    private static readonly EventTable A = EventTable.Of([5, 8, 8, 12, 15, 20, 20, 27, 30, 34], [1, 1, 1, 0, 1, 1, 0, 1, 1, 0]);
    private static readonly EventTable B = EventTable.Of([6, 10, 14, 21, 21, 28, 35, 40, 40, 45], [1, 1, 0, 1, 0, 1, 1, 0, 1, 0]);

    [Theory]
    [InlineData(5, 0.9, 0.47300927, 0.985281)]
    [InlineData(8, 0.7, 0.32871659, 0.891949)]
    [InlineData(20, 0.466667, 0.14955182, 0.736610)]
    public void Curve_and_limits_agree_with_R(double time, double survival, double lower, double upper)
    {
        var curve = KaplanMeier.Of(A);
        var at = curve.Times.ToList().IndexOf(time);

        Close.ToDecimals(survival, curve.Survival[at], 6);
        Close.ToDecimals(lower, curve.Lower[at], 8);
        Close.ToDecimals(upper, curve.Upper[at], 6);
    }

    [Fact]
    public void Greenwood_agrees_with_R()
    {
        var curve = KaplanMeier.Of(A);

        Close.To(0.0948683298050514, curve.StdError[0]);
        Close.ToDecimals(0.583333, curve.At(15), 6);
        Close.ToDecimals(0.155556, curve.At(30), 6);
        Close.To(0.165775394680490, curve.StdError[curve.Times.ToList().IndexOf(20)]);
    }

    [Fact]
    public void Medians_and_their_limits_agree_with_R()
    {
        var (a, b) = (KaplanMeier.Of(A), KaplanMeier.Of(B));

        Assert.Equal((20, 5, 30), (a.Median, a.MedianLower, a.MedianUpper));
        Assert.Equal((35, 6, null), (b.Median, b.MedianLower, b.MedianUpper));
    }

    [Fact]
    public void A_curve_resting_on_a_half_has_its_median_in_the_middle_of_the_step()
    {
        var table = EventTable.Of([1, 2, 3, 4], [1, 1, 1, 1]);

        Assert.Equal(2.5, KaplanMeier.Of(table).Median);
    }

    [Fact]
    public void A_median_not_reached_is_null() => Assert.Null(KaplanMeier.Of(EventTable.Of([3, 9, 9], [1, 0, 0])).Median);

    [Fact]
    public void Survival_at_0_and_1_has_no_limits()
    {
        var curve = KaplanMeier.Of(EventTable.Of([2, 3, 3, 5, 7], [0, 1, 0, 1, 1]));

        Assert.Equal([1, 0.75, 0.375, 0], curve.Survival);
        Assert.True(double.IsNaN(curve.Lower[0]) && double.IsNaN(curve.Upper[3]) && double.IsNaN(curve.StdError[3]));
        Close.To(0.1279469175951, curve.Lower[1]);
        Close.To(0.808001072481, curve.Upper[2]);
    }

    [Fact]
    public void Log_rank_agrees_with_R()
    {
        var comparison = LogRank.Of([A, B]);

        Assert.Equal(7, comparison.Observed[0]);
        Close.To(4.583436958, comparison.Expected[0]);
        Close.To(2.578244585, comparison.Variance[0][0]);
        Close.To(2.265020538, comparison.Test!.Statistic);
        Close.ToDecimals(0.1323, comparison.Test.P, 4);
    }

    [Fact]
    public void Peto_Peto_agrees_with_R() => Close.To(1.936189415, LogRank.Of([A, B], rho: 1).Test!.Statistic);

    [Fact]
    public void A_group_without_anybody_does_not_count_in_the_comparison()
    {
        var empty = EventTable.Of([], []);

        var test = LogRank.Of([A, empty, B]).Test!;

        Assert.Equal(1, test.Df);
        Close.To(2.265020538, test.Statistic);
        Assert.Null(LogRank.Of([A, empty]).Test);
    }

    [Fact]
    public void Restricted_means_agree_with_R()
    {
        var (a, b) = (KaplanMeier.RestrictedMean(A, 30), KaplanMeier.RestrictedMean(B, 30));

        Close.To(19.71666667, a.Estimate);
        Close.To(24.29714286, b.Estimate);
        Close.To(1.959963984540054 * 3.115445394, a.Upper - a.Estimate);
        Close.To(1.959963984540054 * 2.758281123, b.Upper - b.Estimate);
    }

    [Fact]
    public void Tables_add_up()
    {
        var pooled = A.Add(B);

        Assert.Equal(20, pooled.N);
        Assert.Equal(A.AllEvents().Sum() + B.AllEvents().Sum(), pooled.AllEvents().Sum());
        Assert.Equal(20, pooled.AtRisk()[0]);
    }

    [Fact]
    public void Fractions_of_days_are_counted_like_days()
    {
        var days = EventTable.Of([5, 8, 8, 12], [1, 1, 0, 1]);
        var halves = EventTable.Of([2.5, 4, 4, 6], [1, 1, 0, 1]);

        Assert.Equal(days.AllEvents(), halves.AllEvents());
        Assert.Equal([2.5, 4, 6], halves.Times);
    }

    [Fact]
    public void Profiles_counted_by_a_database_give_the_same_tables()
    {
        var rows = new CensoredColumn("délai", [5, 5, 5, 8, 8, double.NaN], [1, 1, 0, 1, 1, 0], ["remis"]);
        var profiles = new CensoredColumn("délai", [8, 5, 5, double.NaN], [1, 0, 1, 0], ["remis"]);

        var (first, second) = (EventTables.ByGroup(rows, null), EventTables.ByGroup(profiles, null, [2, 1, 2, 1]));

        Assert.Equal(first[0].AllEvents(), second[0].AllEvents());
        Assert.Equal(first[0].Censored, second[0].Censored);
    }
}
