namespace Jalons.Statistics.Distributions;

/// <summary>The binomial law; probabilities by Loader's saddle point (see <see cref="SaddlePoint"/>), tails by the incomplete beta.</summary>
public static class Binomial
{
    /// <summary>P(X = k) among n trials.</summary>
    public static double Pmf(long k, long n, double p) => Math.Exp(SaddlePoint.LogBinomial(k, n, p, 1 - p));

    /// <summary>P(X ≤ k).</summary>
    public static double Cdf(long k, long n, double p) =>
        k < 0 ? 0 : k >= n ? 1 : Beta.Cdf(1 - p, n - k, k + 1);

    /// <summary>P(X ≥ k).</summary>
    public static double AtLeast(long k, long n, double p) =>
        k <= 0 ? 1 : k > n ? 0 : Beta.Cdf(p, k, n - k + 1);
}
