using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Tables;

/// <summary>A χ² test with its degrees of freedom and p.</summary>
public sealed record ChiSquareTest(double Statistic, int Df, double P)
{
    internal static ChiSquareTest Of(double statistic, int df) => new(statistic, df, ChiSquare.UpperTail(statistic, df));
}

/// <summary>Trend of a proportion over ordered groups (method M03).</summary>
public static class TrendTest
{
    /// <summary>
    /// Cochran–Armitage: X² = (Σ x_i(s_i − s̄) )² / (p̄(1 − p̄)·Σ n_i(s_i − s̄)²), scores 1, 2, 3… unless given; null when the proportion is 0 or 1.
    /// Source: P. Armitage, Biometrics 11, 1955; R: prop.trend.test.
    /// </summary>
    public static ChiSquareTest? CochranArmitage(IReadOnlyList<long> successes, IReadOnlyList<long> trials, IReadOnlyList<double>? scores = null)
    {
        scores ??= [.. Enumerable.Range(1, successes.Count).Select(i => (double)i)];
        if (successes.Count != trials.Count || scores.Count != trials.Count) throw new ArgumentException("One score and one count per group.");

        double n = trials.Sum();
        var p = successes.Sum() / n;
        var mean = trials.Zip(scores, (t, s) => t * s).Sum() / n;
        var slope = Enumerable.Range(0, trials.Count).Sum(i => (successes[i] - trials[i] * p) * (scores[i] - mean));
        var spread = trials.Zip(scores, (t, s) => t * (s - mean) * (s - mean)).Sum();
        var variance = p * (1 - p) * spread;
        return variance > 0 ? ChiSquareTest.Of(slope * slope / variance, 1) : null;
    }
}
