namespace Jalons.Statistics.Univariate;

/// <summary>
/// Count, mean and sum of squared deviations of a sample; two of them add up exactly to the moments of the union
/// (Chan, Golub and LeVeque, 1983), which keeps digits where sums of squares lose them.
/// </summary>
public readonly record struct Moments(long N, double Mean, double SquaredDeviations)
{
    /// <summary>Variance with denominator n − 1; NaN under two values.</summary>
    public double Variance => N < 2 ? double.NaN : SquaredDeviations / (N - 1);

    /// <summary>Variance with denominator n.</summary>
    public double PopulationVariance => N == 0 ? double.NaN : SquaredDeviations / N;

    /// <summary>Moments of values that are not NaN, in two passes.</summary>
    public static Moments Of(ReadOnlySpan<double> values, ReadOnlySpan<int> frequencies = default)
    {
        var (n, sum) = (0L, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            var weight = frequencies.IsEmpty ? 1 : frequencies[i];
            n += weight;
            sum += weight * values[i];
        }
        if (n == 0) return new(0, double.NaN, 0);

        var (mean, squares, drift) = (sum / n, 0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            var weight = frequencies.IsEmpty ? 1 : frequencies[i];
            var deviation = values[i] - mean;
            drift += weight * deviation;
            squares += weight * deviation * deviation;
        }
        return new(n, mean + drift / n, squares - drift * drift / n);
    }

    public static Moments operator +(Moments left, Moments right) => left.Add(right);

    /// <summary>Moments of the union of both samples.</summary>
    public Moments Add(Moments other)
    {
        if (N == 0) return other;
        if (other.N == 0) return this;

        var n = N + other.N;
        var gap = other.Mean - Mean;
        return new(n, Mean + gap * other.N / n, SquaredDeviations + other.SquaredDeviations + gap * gap * N * other.N / n);
    }
}
