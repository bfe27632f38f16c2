using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Agreement;

/// <summary>How much a disagreement counts: all the same, or as the distance, or the squared distance, between ordered categories.</summary>
public enum KappaWeights { None, Linear, Quadratic }

/// <summary>
/// Agreement of two coders beyond chance: observed and expected agreement, kappa with limits of its large-sample error. Kappa is null
/// (« non calculable ») when both coders used one and the same category.
/// </summary>
public sealed record KappaResult(double N, double Observed, double Expected, Interval? Kappa);

/// <summary>Cohen's kappa (method M16).</summary>
public static class CohenKappa
{
    /// <summary>
    /// κ = (po − pe)/(1 − pe) on a square table of two coders; standard error of J. Fleiss, J. Cohen and B. Everitt, Psychological Bulletin 72, 1969.
    /// Null for an empty table. R: psych::cohen.kappa.
    /// </summary>
    public static KappaResult? Of(IReadOnlyList<long[]> table, KappaWeights weights = KappaWeights.None, double level = Proportions.DefaultLevel)
    {
        double n = table.Sum(row => row.Sum());
        if (n == 0) return null;

        var size = table.Count;
        double[] rows = [.. table.Select(row => row.Sum() / n)];
        double[] columns = [.. Enumerable.Range(0, size).Select(j => table.Sum(row => row[j]) / n)];
        double W(int i, int j) => Weight(i, j, size, weights);
        var observed = Sum(size, (i, j) => W(i, j) * table[i][j] / n);
        var expected = Sum(size, (i, j) => W(i, j) * rows[i] * columns[j]);
        if (1 - expected < 1e-15) return new(n, observed, expected, null);

        var kappa = (observed - expected) / (1 - expected);
        double[] rowWeights = [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Sum(j => columns[j] * W(i, j)))];
        double[] columnWeights = [.. Enumerable.Range(0, size).Select(j => Enumerable.Range(0, size).Sum(i => rows[i] * W(i, j)))];
        var spread = Sum(size, (i, j) => table[i][j] / n * Math.Pow(W(i, j) * (1 - expected) - (rowWeights[i] + columnWeights[j]) * (1 - observed), 2));
        var variance = (spread - Math.Pow(observed * expected - 2 * expected + observed, 2)) / (n * Math.Pow(1 - expected, 4));
        var half = Normal.Critical(level) * Math.Sqrt(Math.Max(0, variance));
        return new(n, observed, expected, new(kappa, Math.Max(-1, kappa - half), Math.Min(1, kappa + half)));
    }

    private static double Weight(int i, int j, int size, KappaWeights weights) => weights switch
    {
        KappaWeights.Linear => 1 - Math.Abs(i - j) / (size - 1.0),
        KappaWeights.Quadratic => 1 - (i - j) * (i - j) / ((size - 1.0) * (size - 1.0)),
        _ => i == j ? 1 : 0,
    };

    private static double Sum(int size, Func<int, int, double> term) =>
        Enumerable.Range(0, size).Sum(i => Enumerable.Range(0, size).Sum(j => term(i, j)));
}
