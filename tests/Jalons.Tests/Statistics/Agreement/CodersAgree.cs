using Jalons.Statistics.Agreement;

namespace Jalons.Tests.Statistics.Agreement;

/// <summary>
/// Expected values: psych::cohen.kappa, vcd::Kappa for the limits of the weighted one (psych takes the margins the wrong way round there),
/// and the worked example of Krippendorff.
/// </summary>
public sealed class CodersAgree
{
    private static readonly long[][] Ordered = [[10, 3, 1], [2, 12, 4], [0, 3, 15]];

    private static readonly int[][] FourCoders = Units(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .");

    [Fact]
    public void Kappa_and_its_limits_agree_with_R()
    {
        var result = CohenKappa.Of([[20, 5], [10, 15]])!;

        Assert.Equal((0.7, 0.5), (result.Observed, result.Expected));
        Close.To(0.4, result.Kappa!.Value.Estimate);
        Close.To(0.1510922905, result.Kappa.Value.Lower);
        Close.To(0.6489077095, result.Kappa.Value.Upper);
    }

    [Fact]
    public void Weighted_kappa_agrees_with_R()
    {
        var (plain, weighted) = (CohenKappa.Of(Ordered)!.Kappa!.Value, CohenKappa.Of(Ordered, KappaWeights.Quadratic)!.Kappa!.Value);

        Close.To(0.605582524272, plain.Estimate);
        Close.To(0.420668775268, plain.Lower);
        Close.To(0.744897959184, weighted.Estimate);
        Close.To(0.588709565806, weighted.Lower);
        Close.To(0.901086352562, weighted.Upper);
    }

    [Fact]
    public void One_category_for_all_is_not_computable()
    {
        Assert.Null(CohenKappa.Of([[12, 0], [0, 0]])!.Kappa);
        Assert.Null(CohenKappa.Of([[0, 0], [0, 0]]));
    }

    [Fact]
    public void Alpha_of_names_agrees_with_the_worked_example()
    {
        var result = KrippendorffAlpha.Of(FourCoders, [1, 2, 3, 4, 5]);

        Assert.Equal(40, result.Pairable, 9);
        foreach (var (expected, count) in new double[] { 9, 13, 10, 5, 3 }.Zip(result.ByValue)) Close.To(expected, count);
        Close.To(0.2, result.Observed);
        Close.To(0.7794871795, result.Expected);
        Close.To(0.7434210526, result.Alpha);
    }

    [Fact]
    public void Alpha_of_quantities_and_ranks_agree_with_the_worked_example()
    {
        Close.To(0.8491071429, KrippendorffAlpha.Of(FourCoders, [1, 2, 3, 4, 5], MeasurementLevel.Interval).Alpha);
        Close.ToDecimals(0.815, KrippendorffAlpha.Of(FourCoders, [1, 2, 3, 4, 5], MeasurementLevel.Ordinal).Alpha, 3);
    }

    [Fact]
    public void Two_coders_agree_with_R()
    {
        var units = Units("1 1 0 1 0 0 1 0 1 1", "1 0 0 1 0 0 1 1 1 1");

        Close.To(0.6041666667, KrippendorffAlpha.Of(units, [0, 1]).Alpha);
        Close.To(0.5833333333, CohenKappa.Of([[3, 1], [1, 5]])!.Kappa!.Value.Estimate);
    }

    [Fact]
    public void The_same_code_everywhere_is_not_computable() => Assert.Null(KrippendorffAlpha.Of([[0, 0], [0, 0]], [0, 1]).Alpha);

    [Fact]
    public void Units_coded_once_do_not_count() => Assert.Equal(0, KrippendorffAlpha.Of([[0, -1], [-1, 1]], [0, 1]).Pairable);

    private static int[][] Units(params string[] coders)
    {
        var codes = coders.Select(coder => coder.Split(' ')).ToList();
        var lowest = codes.SelectMany(coder => coder).Where(code => code != ".").Min(code => int.Parse(code));
        return [.. Enumerable.Range(0, codes[0].Length).Select(unit =>
            codes.Select(coder => coder[unit] == "." ? -1 : int.Parse(coder[unit]) - lowest).ToArray())];
    }
}
