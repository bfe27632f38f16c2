using MathNet.Numerics;
using Law = MathNet.Numerics.Distributions.Gamma;

namespace Jalons.Statistics.Distributions;

/// <summary>The gamma law of rate 1, by MathNet's incomplete gamma (checked against R to 1e-10).</summary>
public static class Gamma
{
    /// <summary>ln Γ(x), x &gt; 0.</summary>
    public static double Log(double x) => SpecialFunctions.GammaLn(x);

    /// <summary>P(X ≤ x) for the given shape, the regularised incomplete gamma P(a, x).</summary>
    public static double Cdf(double x, double shape) => x <= 0 ? 0 : SpecialFunctions.GammaLowerRegularized(shape, x);

    /// <summary>x such that P(X ≤ x) = p.</summary>
    public static double Quantile(double p, double shape) => Law.InvCDF(shape, 1, p);
}
