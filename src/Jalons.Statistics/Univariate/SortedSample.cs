namespace Jalons.Statistics.Univariate;

/// <summary>The distinct values of a sample in increasing order, with their cumulated frequencies: quantiles and ranks read from it.</summary>
public sealed class SortedSample
{
    private readonly double[] _values;
    private readonly long[] _cumulated;

    /// <summary>Sorts the values that are not missing (NaN); <paramref name="frequencies"/> null counts each row once.</summary>
    public SortedSample(ReadOnlySpan<double> values, ReadOnlySpan<int> frequencies = default)
    {
        var sorted = values.ToArray();
        var weights = frequencies.IsEmpty ? null : frequencies.ToArray();
        if (weights is null) Array.Sort(sorted);
        else Array.Sort(sorted, weights);
        (_values, _cumulated) = Collapse(sorted, weights);
    }

    /// <summary>Number of values, repeated ones included.</summary>
    public long N => _cumulated.Length == 0 ? 0 : _cumulated[^1];

    /// <summary>Distinct values, increasing.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>Number of values ≤ each distinct value.</summary>
    public ReadOnlySpan<long> Cumulated => _cumulated;

    /// <summary>
    /// Quantile by linear interpolation of order statistics at (n − 1)p, type 7 of Hyndman and Fan (1996), R's default;
    /// null for an empty sample.
    /// </summary>
    public double? Quantile(double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        if (N == 0) return null;

        var position = (N - 1) * p;
        var below = (long)Math.Floor(position);
        var low = At(below);
        var high = At(Math.Min(below + 1, N - 1));
        return low + (position - below) * (high - low);
    }

    private double At(long index)
    {
        var found = _cumulated.AsSpan().BinarySearch(index + 1);
        return _values[found >= 0 ? found : ~found];
    }

    private static (double[] Values, long[] Cumulated) Collapse(double[] sorted, int[]? weights)
    {
        var values = new List<double>();
        var cumulated = new List<long>();
        var total = 0L;
        for (var i = 0; i < sorted.Length; i++)
        {
            var weight = weights?[i] ?? 1;
            if (double.IsNaN(sorted[i]) || weight == 0) continue;
            total += weight;
            if (values.Count > 0 && values[^1] == sorted[i]) cumulated[^1] = total;
            else
            {
                values.Add(sorted[i]);
                cumulated.Add(total);
            }
        }
        return ([.. values], [.. cumulated]);
    }
}
