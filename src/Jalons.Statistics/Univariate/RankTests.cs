using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Univariate;

/// <summary>Result of a rank test: statistic, degrees of freedom (0 when the law is normal) and two-sided p, null when all values are equal.</summary>
public sealed record RankTest(double Statistic, int Df, double? P);

/// <summary>Comparison of a quantity between groups by ranks, ties given their mean rank (method M01).</summary>
public static class RankTests
{
    /// <summary>
    /// Mann–Whitney: W = number of pairs (x, y) with x &gt; y, ties for a half; normal approximation with the variance corrected for ties.
    /// Throws when a group is empty. Source: H. Mann and D. Whitney, Annals of Mathematical Statistics 18, 1947; R: wilcox.test(x, y, exact = FALSE, correct = continuity).
    /// </summary>
    public static RankTest MannWhitney(ReadOnlySpan<double> x, ReadOnlySpan<double> y, bool continuity = false)
    {
        if (x.IsEmpty || y.IsEmpty) throw new ArgumentException("Both groups need at least one value.");

        var ranks = new MidRanks([x.ToArray(), y.ToArray()]);
        var (m, n) = ((double)x.Length, (double)y.Length);
        var w = ranks.Sums[0] - m * (m + 1) / 2;
        var gap = w - m * n / 2;
        if (continuity) gap -= 0.5 * Math.Sign(gap);
        var variance = m * n / 12 * (m + n + 1 - ranks.Ties / ((m + n) * (m + n - 1)));
        return new(w, 0, variance <= 0 ? null : Normal.TwoSided(gap / Math.Sqrt(variance)));
    }

    /// <summary>
    /// Kruskal–Wallis: H corrected for ties, χ² with k − 1 degrees of freedom. Throws under two groups and when one is empty. Source: W. Kruskal and
    /// W. Wallis, JASA 47, 1952; R: kruskal.test.
    /// </summary>
    public static RankTest KruskalWallis(IReadOnlyList<double[]> groups)
    {
        if (groups.Count < 2 || groups.Any(group => group.Length == 0)) throw new ArgumentException("At least two groups, none empty.", nameof(groups));

        var ranks = new MidRanks(groups);
        double n = groups.Sum(group => group.Length);
        var sum = groups.Select((group, k) => ranks.Sums[k] * ranks.Sums[k] / group.Length).Sum();
        var correction = 1 - ranks.Ties / (n * n * n - n);
        if (correction <= 0) return new(0, groups.Count - 1, null);

        var h = (12 * sum / (n * (n + 1)) - 3 * (n + 1)) / correction;
        return new(h, groups.Count - 1, ChiSquare.UpperTail(h, groups.Count - 1));
    }

    /// <summary>Sums of mid-ranks by group, and Σ(t³ − t) over tied values.</summary>
    private sealed class MidRanks
    {
        public MidRanks(IReadOnlyList<double[]> groups)
        {
            Sums = new double[groups.Count];
            var sample = new SortedSample(groups.SelectMany(group => group).ToArray());
            for (var k = 0; k < groups.Count; k++)
                foreach (var value in groups[k]) Sums[k] += RankOf(value, sample);

            for (var i = 0; i < sample.Values.Length; i++)
            {
                double tied = sample.Cumulated[i] - (i == 0 ? 0 : sample.Cumulated[i - 1]);
                Ties += tied * tied * tied - tied;
            }
        }

        public double[] Sums { get; }

        public double Ties { get; }

        private static double RankOf(double value, SortedSample sample)
        {
            var index = sample.Values.BinarySearch(value);
            var before = index == 0 ? 0 : sample.Cumulated[index - 1];
            return (before + 1 + sample.Cumulated[index]) / 2.0;
        }
    }
}
