using Jalons.Statistics.Univariate;

namespace Jalons.Tests.Statistics.Univariate;

public sealed class QuantilesAndRanks
{
    private static readonly double[] X = [3, 5, 7, 7, 10, 12, 15, 21, 30, 44];
    private static readonly double[] Y = [9, 14, 18, 22, 25, 31, 38, 47];

    [Theory]
    [InlineData(0.10, 4.8)]
    [InlineData(0.25, 7)]
    [InlineData(0.50, 11)]
    [InlineData(0.75, 19.5)]
    [InlineData(0.90, 31.4)]
    [InlineData(0, 3)]
    [InlineData(1, 44)]
    public void Quantiles_are_of_type_7(double p, double expected) => Close.To(expected, new SortedSample(X).Quantile(p));

    [Fact]
    public void Quantiles_of_profiles_are_those_of_the_rows()
    {
        var rows = new SortedSample([1, 1, 1, 4, 4, 9]);
        var profiles = new SortedSample([4, 9, 1, double.NaN], [2, 1, 3, 5]);

        foreach (var p in new[] { 0.1, 0.3, 0.5, 0.7, 0.95 }) Assert.Equal(rows.Quantile(p), profiles.Quantile(p));
    }

    [Fact]
    public void An_empty_sample_has_no_quantile() => Assert.Null(new SortedSample([double.NaN]).Quantile(0.5));

    [Fact]
    public void Mann_Whitney_agrees_with_R()
    {
        Assert.Equal(19, RankTests.MannWhitney(X, Y).Statistic);
        Close.ToDecimals(0.06192079, RankTests.MannWhitney(X, Y).P, 8);
        Close.ToDecimals(0.06839228, RankTests.MannWhitney(X, Y, continuity: true).P, 8);
    }

    [Fact]
    public void Kruskal_Wallis_agrees_with_R()
    {
        var test = RankTests.KruskalWallis([[3, 5, 7, 7, 10], [12, 15, 21, 30, 44], [9, 14, 18, 22, 25]]);

        Assert.Equal(2, test.Df);
        Close.ToDecimals(8.9760286, test.Statistic, 7);
        Close.ToDecimals(0.01124295, test.P, 8);
    }

    [Fact]
    public void Equal_values_everywhere_have_no_p()
    {
        Assert.Null(RankTests.MannWhitney([2, 2], [2, 2, 2]).P);
        Assert.Null(RankTests.KruskalWallis([[2, 2], [2]]).P);
    }

    [Fact]
    public void Moments_add_up_over_chunks()
    {
        var whole = Moments.Of(X);
        var parts = Moments.Of(X.AsSpan(0, 3)) + Moments.Of(X.AsSpan(3)) + Moments.Of([double.NaN]);

        Assert.Equal(10, parts.N);
        Close.To(15.4, parts.Mean, 1e-14);
        Close.To(whole.Variance, parts.Variance, 1e-14);
    }
}
