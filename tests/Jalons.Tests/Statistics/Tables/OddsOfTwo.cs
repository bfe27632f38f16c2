using Jalons.Statistics.Tables;

namespace Jalons.Tests.Statistics.Tables;

/// <summary>Expected values: R's glm of the saturated model, and fisher.test.</summary>
public sealed class OddsOfTwo
{
    [Fact]
    public void Sample_ratio_and_limits_agree_with_R()
    {
        var ratio = OddsRatio.Sample([[30, 10], [20, 40]])!.Value;

        Close.To(6, ratio.Estimate);
        Close.To(2.452633634, ratio.Lower);
        Close.To(14.6780993, ratio.Upper);
    }

    /// <summary>fisher.test prints 15,46968746: it stops searching at the fourth digit. The root of the same equation, by uniroot(tol = 1e-14), is exact.</summary>
    [Fact]
    public void Conditional_ratio_is_the_root_that_R_comes_near()
    {
        Close.To(15.465819716921, OddsRatio.Conditional([[8, 1], [2, 5]]));
        Close.To(15.46968746, OddsRatio.Conditional([[8, 1], [2, 5]]), 3e-4);
        Close.To(20, OddsRatio.Sample([[8, 1], [2, 5]])!.Value.Estimate);
    }

    [Fact]
    public void Reversed_columns_give_the_inverse() => Close.To(1 / 15.465819716921, OddsRatio.Conditional([[1, 8], [5, 2]]));

    [Fact]
    public void An_empty_cell_has_no_sample_ratio_and_an_extreme_conditional_one()
    {
        Assert.Null(OddsRatio.Sample([[3, 0], [2, 4]]));
        Assert.Equal(double.PositiveInfinity, OddsRatio.Conditional([[3, 0], [2, 4]]));
        Assert.Equal(0, OddsRatio.Conditional([[0, 3], [4, 2]]));
    }

    [Fact]
    public void Margins_that_leave_no_choice_have_no_ratio() => Assert.Null(OddsRatio.Conditional([[3, 0], [2, 0]]));
}
