namespace Jalons.Statistics.Stratified;

/// <summary>A rate as observed and as it would be with the standard structure; its standard error is of the standardised rate.</summary>
public sealed record StandardisedRate(double Crude, double Standardised, double StandardError);

/// <summary>Rates made comparable between territories whose people differ (method M13).</summary>
public static class DirectStandardisation
{
    /// <summary>
    /// Σ w_k·r_k with se √Σ w_k²·r_k(1 − r_k)/n_k, one n, one count y and one weight per stratum; weights are scaled to 1. Null when a stratum that
    /// weighs is empty: the rate must then be suppressed. Source: J. Fleiss, Statistical Methods for Rates and Proportions, 1981, ch. 14.
    /// </summary>
    public static StandardisedRate? Of(IReadOnlyList<long> n, IReadOnlyList<long> y, IReadOnlyList<double> weights)
    {
        if (n.Count != y.Count || n.Count != weights.Count) throw new ArgumentException("One n, one count and one weight per stratum.");

        var sum = weights.Sum();
        var (rate, variance) = (0.0, 0.0);
        for (var k = 0; k < n.Count; k++)
        {
            if (weights[k] == 0) continue;
            if (n[k] == 0) return null;
            var (weight, r) = (weights[k] / sum, (double)y[k] / n[k]);
            rate += weight * r;
            variance += weight * weight * r * (1 - r) / n[k];
        }
        return new((double)y.Sum() / n.Sum(), rate, Math.Sqrt(variance));
    }
}
