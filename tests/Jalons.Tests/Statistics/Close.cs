namespace Jalons.Tests.Statistics;

/// <summary>Comparison with published values: a relative tolerance, absolute near zero.</summary>
internal static class Close
{
    public const double ClosedForm = 1e-8;
    public const double Iterative = 1e-6;

    public static void To(double expected, double? actual, double tolerance = ClosedForm)
    {
        Assert.NotNull(actual);
        var scale = Math.Max(Math.Abs(expected), 1e-8);
        Assert.True(Math.Abs(actual.Value - expected) <= tolerance * scale, $"expected {expected:R}, got {actual.Value:R}");
    }

    /// <summary>For a value printed with a limited number of decimals: equal after rounding to them.</summary>
    public static void ToDecimals(double expected, double? actual, int decimals)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected, actual.Value, decimals);
    }
}
