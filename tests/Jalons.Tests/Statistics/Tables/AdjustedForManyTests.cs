using Jalons.Statistics.Tables;

namespace Jalons.Tests.Statistics.Tables;

/// <summary>Expected values: R's p.adjust.</summary>
public sealed class AdjustedForManyTests
{
    private static readonly double[] P = [0.001, 0.008, 0.012, 0.041, 0.06, 0.30];

    [Fact]
    public void Holm_agrees_with_R() => Same([0.006, 0.040, 0.048, 0.123, 0.123, 0.30], MultipleTesting.Holm(P));

    [Fact]
    public void Benjamini_Hochberg_agrees_with_R() => Same([0.006, 0.024, 0.024, 0.0615, 0.072, 0.30], MultipleTesting.BenjaminiHochberg(P));

    [Fact]
    public void Bonferroni_agrees_with_R() => Same([0.006, 0.048, 0.072, 0.246, 0.36, 1], MultipleTesting.Bonferroni(P));

    [Fact]
    public void The_order_given_is_the_order_returned() => Same([0.30, 0.006, 0.048, 0.123, 0.040, 0.123], MultipleTesting.Holm([0.30, 0.001, 0.012, 0.06, 0.008, 0.041]));

    [Fact]
    public void A_test_that_cannot_be_made_does_not_count_in_the_family()
    {
        var adjusted = MultipleTesting.Holm([0.01, double.NaN, 0.04]);

        Same([0.02, 0.04], [adjusted[0], adjusted[2]]);
        Assert.True(double.IsNaN(adjusted[1]));
    }

    [Fact]
    public void No_test_is_an_empty_family() => Assert.Empty(MultipleTesting.BenjaminiHochberg([]));

    private static void Same(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++) Close.To(expected[i], actual[i]);
    }
}
