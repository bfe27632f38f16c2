namespace Jalons.Statistics.Tables;

/// <summary>Counts against known shares (method M12).</summary>
public static class GoodnessOfFit
{
    /// <summary>
    /// χ² = Σ(O − E)²/E with k − 1 degrees of freedom, shares scaled to 1; units where nobody is expected are left out. Null under two units or without anybody.
    /// Source: K. Pearson, Philosophical Magazine 50, 1900; R: chisq.test(x, p = , rescale.p = TRUE).
    /// </summary>
    public static ChiSquareTest? Of(IReadOnlyList<long> counts, IReadOnlyList<double> shares)
    {
        int[] used = [.. Enumerable.Range(0, counts.Count).Where(i => shares[i] > 0)];
        double n = used.Sum(i => counts[i]), sum = used.Sum(i => shares[i]);
        if (used.Length < 2 || n == 0) return null;

        return ChiSquareTest.Of(used.Sum(i => Math.Pow(counts[i] - n * shares[i] / sum, 2) / (n * shares[i] / sum)), used.Length - 1);
    }
}
