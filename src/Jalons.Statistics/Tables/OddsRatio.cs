using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;
using MathNet.Numerics;

namespace Jalons.Statistics.Tables;

/// <summary>Odds ratio of a 2 × 2 table of counts [[a, b], [c, d]] (method M03).</summary>
public static class OddsRatio
{
    /// <summary>
    /// ad/bc, the one to publish, with limits exp(ln OR ± z·√(1/a + 1/b + 1/c + 1/d)); null as soon as a cell is empty.
    /// Source: B. Woolf, Annals of Human Genetics 19, 1955.
    /// </summary>
    public static Interval? Sample(IReadOnlyList<long[]> counts, double level = Proportions.DefaultLevel)
    {
        double a = counts[0][0], b = counts[0][1], c = counts[1][0], d = counts[1][1];
        if (a * b * c * d == 0) return null;

        var (log, half) = (Math.Log(a * d / (b * c)), Normal.Critical(level) * Math.Sqrt(1 / a + 1 / b + 1 / c + 1 / d));
        return new(a * d / (b * c), Math.Exp(log - half), Math.Exp(log + half));
    }

    /// <summary>
    /// Conditional maximum likelihood: the ratio under which a is expected, both margins given. 0 or infinite when a cannot be smaller or larger; null when
    /// the margins leave no choice. Source: R. A. Fisher, JRSS 98, 1935; R: fisher.test.
    /// </summary>
    public static double? Conditional(IReadOnlyList<long[]> counts)
    {
        var (a, row, column, n) = (counts[0][0], counts[0].Sum(), counts[0][0] + counts[1][0], counts.Sum(line => line.Sum()));
        var (low, high) = (Math.Max(0, row + column - n), Math.Min(row, column));
        if (low == high) return null;
        if (a == low) return 0;
        if (a == high) return double.PositiveInfinity;

        double[] logs = [.. Enumerable.Range(0, (int)(high - low) + 1).Select(k => Hypergeometric.LogPmf(low + k, n, row, column))];
        var start = Math.Log((double)a * counts[1][1] / ((double)counts[0][1] * counts[1][0]));
        return Math.Exp(FindRoots.OfFunction(log => Mean(logs, log) - (a - low), Math.Min(0, start) - 5, Math.Max(0, start) + 5, 1e-12));
    }

    /// <summary>Mean of the hypergeometric law tilted by an odds ratio, from its lowest value.</summary>
    private static double Mean(double[] logs, double logRatio)
    {
        var top = logs.Select((log, k) => log + k * logRatio).Max();
        var (sum, mean) = (0.0, 0.0);
        for (var k = 0; k < logs.Length; k++)
        {
            var weight = Math.Exp(logs[k] + k * logRatio - top);
            sum += weight;
            mean += k * weight;
        }
        return mean / sum;
    }
}
