using Jalons.Statistics.Paired;

namespace Jalons.Tests.Statistics.Paired;

public sealed class ChangeOfTheSamePeople
{
    private static readonly long[][] Three = [[20, 10, 5], [4, 30, 6], [1, 3, 21]];

    [Fact]
    public void McNemar_agrees_with_R()
    {
        var change = McNemarTest.Of([[40, 25], [5, 30]]);

        Assert.Equal((25, 5), (change.Lost, change.Gained));
        Close.ToDecimals(13.33333, change.Chi2, 5);
        Close.ToDecimals(12.03333, change.CorrectedChi2, 5);
        Close.ToDecimals(0.0002607296, change.AsymptoticP, 10);
        Close.ToDecimals(0.0003249142, change.ExactP, 10);
        Close.ToDecimals(0.0001921952, change.MidP, 10);
        Assert.False(change.Exact);
    }

    [Fact]
    public void Net_difference_agrees_with_R()
    {
        var difference = McNemarTest.Of([[40, 25], [5, 30]]).Difference!.Value;

        Close.To(0.2, difference.Estimate);
        Close.To(0.1000610539, difference.Lower);
        Close.To(0.2999389461, difference.Upper);
    }

    [Fact]
    public void Few_changes_call_for_the_exact_test()
    {
        var change = McNemarTest.Of([[10, 6], [2, 8]]);

        Assert.True(change.Exact);
        Close.To(0.2890625, change.P);
    }

    [Fact]
    public void Nobody_changed() => Assert.Equal(1, McNemarTest.Of([[10, 0], [0, 8]]).P);

    [Fact]
    public void As_many_lost_as_gained_is_no_change()
    {
        var change = McNemarTest.Of([[10, 4], [4, 8]]);

        Assert.Equal((0, 1), (change.Difference!.Value.Estimate, change.ExactP));
        Close.To(1, change.MidP);
        Assert.Equal(0, change.CorrectedChi2);
    }

    [Fact]
    public void Stuart_Maxwell_agrees_with_R()
    {
        var test = MarginalHomogeneity.StuartMaxwell(Three)!;

        Assert.Equal(2, test.Df);
        Close.To(6.212121212, test.Statistic);
        Close.To(0.0447770026, test.P);
    }

    [Fact]
    public void Net_changes_are_those_of_the_margins() => Assert.Equal([10, -3, -7], MarginalHomogeneity.NetChanges(Three));

    [Fact]
    public void Bhapkar_agrees_with_R()
    {
        var test = MarginalHomogeneity.Bhapkar(Three)!;

        Close.To(6.62358643, test.Statistic);
        Close.To(0.0364507511, test.P);
    }

    [Fact]
    public void Bowker_agrees_with_R()
    {
        var test = MarginalHomogeneity.Bowker(Three)!;

        Assert.Equal(3, test.Df);
        Close.ToDecimals(6.2380952, test.Statistic, 7);
        Close.ToDecimals(0.1005838, test.P, 7);
    }

    [Fact]
    public void A_category_that_never_changes_is_dropped()
    {
        var test = MarginalHomogeneity.StuartMaxwell([[20, 10, 0], [4, 30, 0], [0, 0, 21]])!;

        Assert.Equal(1, test.Df);
        Close.To(36 / 14.0, test.Statistic);
    }

    [Fact]
    public void Nothing_that_moves_has_no_test()
    {
        Assert.Null(MarginalHomogeneity.StuartMaxwell([[5, 0], [0, 3]]));
        Assert.Null(MarginalHomogeneity.Bowker([[5, 0], [0, 3]]));
    }
}
