using Jalons.Statistics.Tables;
using MathNet.Numerics.LinearAlgebra;

namespace Jalons.Statistics.Survival;

/// <summary>Observed and expected events by group, the variance of their difference (groups × groups), and the χ² test (null under two groups at risk).</summary>
public sealed record SurvivalComparison(IReadOnlyList<double> Observed, IReadOnlyList<double> Expected, double[][] Variance, ChiSquareTest? Test);

/// <summary>Comparison of survivals between groups (method M07).</summary>
public static class LogRank
{
    /// <summary>
    /// Log-rank (rho = 0) or Peto–Peto (rho = 1) test: at each event time, events of a group against their hypergeometric expectation,
    /// weighted by S(t⁻)^rho; quadratic form on k − 1 groups. Source: T. Fleming and D. Harrington, 1991; R: survdiff.
    /// </summary>
    public static SurvivalComparison Of(IReadOnlyList<EventTable> groups, double rho = 0)
    {
        var sums = new Sums(groups.Count);
        foreach (var (deaths, risks) in Steps(groups)) sums.Add(deaths, risks, rho);
        return new(sums.Observed, sums.Expected, sums.Variance, Test(sums));
    }

    private static ChiSquareTest? Test(Sums sums)
    {
        int[] kept = [.. Enumerable.Range(0, sums.Expected.Length).Where(g => sums.Expected[g] > 0)];
        if (kept.Length < 2) return null;

        kept = kept[1..];
        var gap = Vector<double>.Build.DenseOfEnumerable(kept.Select(g => sums.Observed[g] - sums.Expected[g]));
        var variance = Matrix<double>.Build.Dense(kept.Length, kept.Length, (a, b) => sums.Variance[kept[a]][kept[b]]);
        return ChiSquareTest.Of(gap * (variance.PseudoInverse() * gap), kept.Length);
    }

    /// <summary>Walks the distinct times of all groups: events and numbers at risk of each group.</summary>
    private static IEnumerable<(double[] Deaths, double[] Risks)> Steps(IReadOnlyList<EventTable> groups)
    {
        var next = new int[groups.Count];
        var deathLists = groups.Select(group => group.AllEvents()).ToArray();
        var riskLists = groups.Select(group => group.AtRisk()).ToArray();
        double[] deaths = new double[groups.Count], risks = new double[groups.Count];
        foreach (var time in groups.SelectMany(group => group.Times).Distinct().Order())
        {
            for (var g = 0; g < groups.Count; g++)
            {
                risks[g] = next[g] < riskLists[g].Length ? riskLists[g][next[g]] : 0;
                deaths[g] = 0;
                if (next[g] < riskLists[g].Length && groups[g].Times[next[g]] == time) deaths[g] = deathLists[g][next[g]++];
            }
            yield return (deaths, risks);
        }
    }

    private sealed class Sums(int count)
    {
        private double _survival = 1;

        public double[] Observed { get; } = new double[count];

        public double[] Expected { get; } = new double[count];

        public double[][] Variance { get; } = [.. Enumerable.Range(0, count).Select(_ => new double[count])];

        public void Add(double[] deaths, double[] risks, double rho)
        {
            var (d, n) = (deaths.Sum(), risks.Sum());
            if (d == 0) return;

            var weight = rho == 0 ? 1 : Math.Pow(_survival, rho);
            _survival *= (n - d) / n;
            var spread = n > 1 ? weight * weight * d * (n - d) / (n - 1) : 0;
            for (var g = 0; g < count; g++)
            {
                if (risks[g] == 0) continue;
                Observed[g] += weight * deaths[g];
                Expected[g] += weight * d * risks[g] / n;
                for (var h = 0; h < count; h++) Variance[g][h] += spread * (risks[g] / n) * ((g == h ? 1 : 0) - risks[h] / n);
            }
        }
    }
}
