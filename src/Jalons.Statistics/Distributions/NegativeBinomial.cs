namespace Jalons.Statistics.Distributions;

/// <summary>The negative binomial law by size and mean (a Poisson count whose rate is gamma); distribution by the incomplete beta. R: pnbinom(size, mu).</summary>
public static class NegativeBinomial
{
    /// <summary>P(X ≤ k).</summary>
    public static double Cdf(long k, double size, double mean) =>
        k < 0 ? 0 : mean == 0 ? 1 : Beta.Cdf(size / (size + mean), size, k + 1);

    /// <summary>The smallest k with P(X ≤ k) ≥ p, by doubling then bisection.</summary>
    public static long Quantile(double p, double size, double mean)
    {
        if (Cdf(0, size, mean) >= p) return 0;

        var high = Math.Max(1L, (long)mean);
        while (Cdf(high, size, mean) < p) high *= 2;
        var low = 0L;
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (Cdf(middle, size, mean) >= p) high = middle;
            else low = middle;
        }
        return high;
    }
}
