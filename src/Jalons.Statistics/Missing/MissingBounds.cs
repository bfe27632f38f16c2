namespace Jalons.Statistics.Missing;

/// <summary>A share among those known, and between what bounds it lies whatever the others would have answered.</summary>
public sealed record BoundedShare(double? Observed, double Lower, double Upper);

/// <summary>What missing answers can hide (method M14).</summary>
public static class MissingBounds
{
    /// <summary>
    /// Bounds k/n and (k + m)/n of a share: k yes, m missing among n. Null when n = 0. Source: C. Manski, Partial Identification of
    /// Probability Distributions, 2003.
    /// </summary>
    public static BoundedShare? Of(long yes, long missing, long n)
    {
        if (yes < 0 || missing < 0 || yes + missing > n) throw new ArgumentOutOfRangeException(nameof(yes), "0 ≤ yes + missing ≤ n");
        return n == 0 ? null : new(n == missing ? null : (double)yes / (n - missing), (double)yes / n, (double)(yes + missing) / n);
    }
}
