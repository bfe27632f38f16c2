using Jalons.Statistics.Stratified;

namespace Jalons.Tests.Statistics.Stratified;

public sealed class AdjustedForStructure
{
    [Fact]
    public void Direct_standardisation_agrees_with_R()
    {
        var first = DirectStandardisation.Of([100, 100, 50], [20, 50, 30], [0.5, 0.3, 0.2])!;
        var second = DirectStandardisation.Of([40, 80, 130], [10, 42, 80], [0.5, 0.3, 0.2])!;

        Close.To(0.40, first.Crude);
        Close.To(0.37, first.Standardised);
        Close.To(0.0285832119, first.StandardError);
        Close.To(0.528, second.Crude);
        Close.To(0.4055769231, second.Standardised);
        Close.To(0.0390544294, second.StandardError);
    }

    [Fact]
    public void Weights_need_not_add_up_to_one() =>
        Close.To(0.37, DirectStandardisation.Of([100, 100, 50], [20, 50, 30], [50, 30, 20])!.Standardised);

    [Fact]
    public void An_empty_stratum_suppresses_the_rate()
    {
        Assert.Null(DirectStandardisation.Of([100, 0], [20, 0], [0.5, 0.5]));
        Assert.NotNull(DirectStandardisation.Of([100, 0], [20, 0], [1, 0]));
    }

    [Fact]
    public void Mantel_Haenszel_agrees_with_R()
    {
        var common = MantelHaenszel.Of([[[30, 10], [20, 40]], [[15, 10], [25, 50]]]);

        Close.To(4.333333333, common.OddsRatio!.Value.Estimate);
        Close.To(2.285237207, common.OddsRatio.Value.Lower);
        Close.To(8.216992844, common.OddsRatio.Value.Upper);
        Close.To(21.21428571, common.Test!.Statistic);
        Close.ToDecimals(4.10692e-06, common.Test.P, 11);
    }

    [Fact]
    public void Strata_without_any_contrast_have_no_common_ratio()
    {
        var common = MantelHaenszel.Of([[[5, 0], [3, 0]], [[0, 0], [0, 0]]]);

        Assert.Null(common.OddsRatio);
        Assert.Null(common.Test);
    }
}
