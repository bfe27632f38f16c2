using Law = MathNet.Numerics.Distributions.StudentT;

namespace Jalons.Statistics.Distributions;

/// <summary>Student's law, by MathNet (checked against R to 1e-9).</summary>
public static class Student
{
    /// <summary>2·P(T &gt; |t|) for <paramref name="df"/> degrees of freedom (any positive number).</summary>
    public static double TwoSided(double t, double df) => 2 * Law.CDF(0, 1, df, -Math.Abs(t));

    /// <summary>t such that P(T ≤ t) = p.</summary>
    public static double Quantile(double p, double df) => Law.InvCDF(0, 1, df, p);
}
