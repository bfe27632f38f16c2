using Jalons.Statistics.Power;

namespace Jalons.Tests.Statistics.Power;

public sealed class WhatAFileCanTell
{
    [Fact]
    public void Two_territories_of_250_tell_12_points_apart() => Close.ToDecimals(12.53, 100 * DetectableDifference.BetweenProportions(250, 250), 2);

    [Fact]
    public void A_proportion_of_250_is_known_within_6_points() => Close.ToDecimals(6.15, 100 * DetectableDifference.WilsonHalfWidth(250), 2);

    [Fact]
    public void Unequal_groups_tell_less() =>
        Assert.True(DetectableDifference.BetweenProportions(100, 400) > DetectableDifference.BetweenProportions(250, 250));

    [Fact]
    public void An_empty_group_tells_nothing()
    {
        Assert.Null(DetectableDifference.BetweenProportions(0, 10));
        Assert.Null(DetectableDifference.WilsonHalfWidth(0));
    }
}
