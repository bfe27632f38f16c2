using Jalons.Statistics.Distributions;
using Jalons.Statistics.Tables;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Stratified;

/// <summary>A common odds ratio over strata with its limits, and the test that it is 1 (no continuity correction); null when not defined.</summary>
public sealed record CommonOddsRatio(Interval? OddsRatio, ChiSquareTest? Test);

/// <summary>Association of two yes/no variables adjusted for strata (method M13). R: mantelhaen.test(correct = FALSE).</summary>
public static class MantelHaenszel
{
    /// <summary>
    /// OR = Σ(ad/n)/Σ(bc/n) over 2 × 2 strata [[a, b], [c, d]]; variance of its logarithm by J. Robins, N. Breslow and S. Greenland,
    /// Biometrics 42, 1986. Empty strata say nothing.
    /// </summary>
    public static CommonOddsRatio Of(IReadOnlyList<long[][]> strata, double level = Proportions.DefaultLevel)
    {
        var (r, s, pr, mixed, qs) = (0.0, 0.0, 0.0, 0.0, 0.0);
        var (gap, variance) = (0.0, 0.0);
        foreach (var table in strata)
        {
            double a = table[0][0], b = table[0][1], c = table[1][0], d = table[1][1], n = a + b + c + d;
            if (n == 0) continue;
            var (ri, si, p, q) = (a * d / n, b * c / n, (a + d) / n, (b + c) / n);
            (r, s, pr, mixed, qs) = (r + ri, s + si, pr + p * ri, mixed + p * si + q * ri, qs + q * si);
            gap += a - (a + b) * (a + c) / n;
            if (n > 1) variance += (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1));
        }
        var test = variance > 0 ? ChiSquareTest.Of(gap * gap / variance, 1) : null;
        if (r == 0 || s == 0) return new(null, test);

        var half = Normal.Critical(level) * Math.Sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
        return new(new(r / s, Math.Exp(Math.Log(r / s) - half), Math.Exp(Math.Log(r / s) + half)), test);
    }
}
