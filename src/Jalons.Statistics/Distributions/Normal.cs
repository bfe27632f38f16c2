using MathNet.Numerics;

namespace Jalons.Statistics.Distributions;

/// <summary>
/// The standard normal law. Distribution and quantile come from MathNet (checked against R to 1e-14);
/// the logarithmic tail is ours because no package has it, and test-values of large files need probabilities under 1e-308.
/// </summary>
public static class Normal
{
    private const double LogOfSqrtTwoPi = 0.918938533204672742;
    private const double FarTail = 20;

    /// <summary>P(Z ≤ z).</summary>
    public static double Cdf(double z) => 0.5 * SpecialFunctions.Erfc(-z / Math.Sqrt(2));

    /// <summary>P(Z &gt; z), exact in the far tail where 1 − Cdf would be 0.</summary>
    public static double UpperTail(double z) => 0.5 * SpecialFunctions.Erfc(z / Math.Sqrt(2));

    /// <summary>2·P(Z &gt; |z|).</summary>
    public static double TwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>z such that P(Z ≤ z) = p, for 0 ≤ p ≤ 1.</summary>
    public static double Quantile(double p) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, p);

    /// <summary>The two-sided critical value of a confidence level: 1,959963985 for 0.95.</summary>
    public static double Critical(double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        return -Quantile((1 - level) / 2);
    }

    /// <summary>ln P(Z &gt; z), finite for every finite z (Mills ratio by continued fraction beyond 20).</summary>
    public static double LogUpperTail(double z)
    {
        if (z < FarTail) return Math.Log(UpperTail(z));

        var fraction = z;
        for (var k = 60; k >= 1; k--) fraction = z + k / fraction;
        return -z * z / 2 - LogOfSqrtTwoPi - Math.Log(fraction);
    }

    /// <summary>z such that ln P(Z &gt; z) = <paramref name="logTail"/>; Newton steps on the logarithm when the probability underflows.</summary>
    public static double QuantileOfLogUpperTail(double logTail)
    {
        if (logTail > -600) return -Quantile(Math.Exp(logTail));

        var z = Math.Sqrt(-2 * logTail);
        for (var step = 0; step < 50; step++)
        {
            var log = LogUpperTail(z);
            var hazard = Math.Exp(-z * z / 2 - LogOfSqrtTwoPi - log);
            var move = (log - logTail) / hazard;
            z += move;
            if (Math.Abs(move) < 1e-14 * z) break;
        }
        return z;
    }
}
