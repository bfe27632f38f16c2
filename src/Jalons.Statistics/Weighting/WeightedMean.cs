namespace Jalons.Statistics.Weighting;

/// <summary>
/// A weighted mean (or proportion, y being 0 or 1), its standard error by linearisation, and the size of the simple sample that would be
/// as precise as the weights are uneven, (Σw)²/Σw².
/// </summary>
public sealed record WeightedEstimate(double Mean, double? StandardError, double EffectiveN);

/// <summary>Estimates from a weighted file (method M05).</summary>
public static class WeightedMean
{
    /// <summary>
    /// p̂ = Σwy/Σw, se = √(n/(n−1)·Σ(w(y − p̂))²)/Σw. Rows whose y is NaN are left out; null when the weights add up to nothing.
    /// Throws for a negative weight. Source: W. Cochran, Sampling Techniques, 1977, ch. 6; R: survey::svymean with ids = ~1.
    /// </summary>
    public static WeightedEstimate? Of(ReadOnlySpan<double> y, ReadOnlySpan<double> weights)
    {
        if (y.Length != weights.Length) throw new ArgumentException("One weight per value.");

        var (n, sum, squares, total) = (0, 0.0, 0.0, 0.0);
        for (var i = 0; i < y.Length; i++)
        {
            if (weights[i] < 0) throw new ArgumentOutOfRangeException(nameof(weights), "Weights are not negative.");
            if (double.IsNaN(y[i])) continue;
            n++;
            (sum, squares, total) = (sum + weights[i], squares + weights[i] * weights[i], total + weights[i] * y[i]);
        }
        if (sum == 0) return null;

        var mean = total / sum;
        return new(mean, n < 2 ? null : StandardError(y, weights, mean, n, sum), sum * sum / squares);
    }

    private static double StandardError(ReadOnlySpan<double> y, ReadOnlySpan<double> weights, double mean, int n, double sum)
    {
        var residuals = 0.0;
        for (var i = 0; i < y.Length; i++)
            if (!double.IsNaN(y[i])) residuals += Math.Pow(weights[i] * (y[i] - mean), 2);
        return Math.Sqrt(residuals * n / (n - 1)) / sum;
    }
}
