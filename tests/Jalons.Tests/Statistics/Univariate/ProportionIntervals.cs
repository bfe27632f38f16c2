using Jalons.Statistics.Univariate;

namespace Jalons.Tests.Statistics.Univariate;

public sealed class ProportionIntervals
{
    [Theory]
    [InlineData(8, 10, 0.4901624715, 0.9433178485)]
    [InlineData(0, 12, 0, 0.2424940067)]
    [InlineData(187, 250, 0.6907058186, 0.7977880649)]
    public void Wilson_agrees_with_R(double successes, double n, double lower, double upper)
    {
        var interval = Proportions.Wilson(successes, n)!.Value;

        Close.To(lower, interval.Lower);
        Close.To(upper, interval.Upper);
    }

    [Fact]
    public void Clopper_Pearson_agrees_with_R()
    {
        var interval = Proportions.ClopperPearson(8, 10)!.Value;

        Close.To(0.4439045376923585, interval.Lower);
        Close.To(0.97478927367316659, interval.Upper);
    }

    [Fact]
    public void Newcombe_agrees_with_R()
    {
        var difference = Proportions.Difference(56, 70, 48, 80)!.Value;

        Close.To(0.2, difference.Estimate);
        Close.To(0.0524314724, difference.Lower);
        Close.To(0.333872654, difference.Upper);
    }

    [Fact]
    public void Nobody_has_no_interval()
    {
        Assert.Null(Proportions.Wilson(0, 0));
        Assert.Null(Proportions.ClopperPearson(0, 0));
        Assert.Null(Proportions.Difference(0, 0, 1, 2));
    }

    [Fact]
    public void Everybody_keeps_the_limits_between_0_and_1()
    {
        var wilson = Proportions.Wilson(12, 12)!.Value;
        var exact = Proportions.ClopperPearson(12, 12)!.Value;

        Assert.Equal(1, wilson.Upper);
        Assert.Equal(1, exact.Upper);
        Close.To(1 - 0.2424940067, wilson.Lower);
    }

    [Fact]
    public void Refuses_more_successes_than_trials() => Assert.Throws<ArgumentOutOfRangeException>(() => Proportions.Wilson(3, 2));
}
