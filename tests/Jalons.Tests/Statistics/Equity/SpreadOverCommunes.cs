using Jalons.Statistics.Equity;
using Jalons.Statistics.Tables;

namespace Jalons.Tests.Statistics.Equity;

public sealed class SpreadOverCommunes
{
    private static readonly double[] Population = [9000, 6000, 3000, 2000];
    private static readonly double[] Counts = [60, 70, 40, 30];
    private static readonly double[] Poverty = [20, 28, 33, 41];

    [Fact]
    public void Ratios_and_exact_limits_agree_with_R()
    {
        var ratios = EquityIndices.Ratios([60, 70, 40, 30], Population);

        Close.To(2 / 3.0, ratios[0]!.Value.Estimate);
        Close.To(0.5087368994, ratios[0]!.Value.Lower);
        Close.To(0.858132149, ratios[0]!.Value.Upper);
        Close.ToDecimals(1.1666667, ratios[1]!.Value.Estimate, 7);
        Close.ToDecimals(1.3333333, ratios[2]!.Value.Estimate, 7);
        Close.To(1.5, ratios[3]!.Value.Estimate);
        Close.To(1.012043701, ratios[3]!.Value.Lower);
        Close.To(2.14134327, ratios[3]!.Value.Upper);
    }

    [Fact]
    public void Nobody_served_has_a_lower_limit_of_0_and_nobody_expected_has_no_ratio()
    {
        var ratios = EquityIndices.Ratios([0, 5, 0], [100, 100, 0]);

        Assert.Equal(0, ratios[0]!.Value.Lower);
        Close.To(3.6888794541139363 / 2.5, ratios[0]!.Value.Upper);
        Assert.Null(ratios[2]);
    }

    [Fact]
    public void Distance_to_proportional_service_agrees_with_R()
    {
        var test = GoodnessOfFit.Of([60, 70, 40, 30], Population)!;

        Assert.Equal((20.0, 3), (Math.Round(test.Statistic, 10), test.Df));
        Close.To(0.0001697424, test.P, Close.Iterative);
    }

    [Fact]
    public void Indices_agree_with_R()
    {
        Close.To(0.17, EquityIndices.Gini(Counts, Population));
        Close.To(0.15, EquityIndices.Hoover(Counts, Population));
        Close.To(0.05066938621, EquityIndices.Theil(Counts, Population));
        Close.To(0.05251527302, EquityIndices.MeanLogDeviation(Counts, Population));
        Close.To(-0.17, EquityIndices.Concentration(Counts, Population, Poverty));
        Close.To(0.3, EquityIndices.Gini([2, 4, 4, 10]));
    }

    [Fact]
    public void Theil_splits_between_and_within_territories()
    {
        var split = TheilDecomposition.Of(Counts, Population, ["T6", "T6", "T8", "T8"])!;

        Close.To(0.02474973445, split.Between);
        Close.To(0.02591965176, split.Within);
    }

    [Fact]
    public void A_commune_without_anybody_makes_the_log_deviation_undefined()
    {
        Assert.Null(EquityIndices.MeanLogDeviation([0, 10], [5, 5]));
        Close.To(Math.Log(2), EquityIndices.Theil([0, 10], [5, 5]));
    }

    [Fact]
    public void Proportional_service_is_equality()
    {
        Close.ToDecimals(0, EquityIndices.Gini([10, 20, 30], [100, 200, 300]), 12);
        Assert.Equal(0, EquityIndices.Hoover([10, 20, 30], [100, 200, 300]));
    }

    [Fact]
    public void Nobody_served_at_all_has_no_index()
    {
        Assert.Null(EquityIndices.Gini([0, 0], [5, 5]));
        Assert.Null(EquityIndices.Hoover([0, 0], [5, 5]));
        Assert.Null(TheilDecomposition.Of([0, 0], [5, 5], ["a", "b"]));
        Assert.Null(SamplingNoise.Of(0, [5, 5]));
    }

    [Fact]
    public void Communes_equally_poor_are_taken_together() =>
        Assert.Equal(EquityIndices.Concentration([5, 1], [3, 3], [10, 10]), EquityIndices.Concentration([1, 5], [3, 3], [10, 10]));

    [Fact]
    public void Lorenz_curve_goes_from_the_least_served_to_everybody()
    {
        var curve = EquityIndices.Lorenz(Counts, Population);

        Assert.Equal((0, 0), curve[0]);
        Close.To(0.45, curve[1].Population);
        Close.To(0.3, curve[1].Beneficiaries);
        Close.To(1, curve[^1].Beneficiaries);
    }

    [Fact]
    public void Few_beneficiaries_make_a_large_index_by_chance()
    {
        var (few, many) = (SamplingNoise.Of(20, Population)!, SamplingNoise.Of(2000, Population)!);

        Assert.True(few.Gini95 > few.MeanGini && few.MeanGini > many.MeanGini);
        Assert.InRange(few.MeanGini, 0.08, 0.2);
        Assert.InRange(many.MeanGini, 0.005, 0.02);
        Assert.Equal(few, SamplingNoise.Of(20, Population));
    }
}
