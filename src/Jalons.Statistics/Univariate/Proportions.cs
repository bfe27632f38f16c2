using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Univariate;

/// <summary>An estimate between two confidence limits.</summary>
public readonly record struct Interval(double Estimate, double Lower, double Upper);

/// <summary>Confidence intervals of proportions. Counts in, shares of 1 out; null when there is nobody (n = 0).</summary>
public static class Proportions
{
    public const double DefaultLevel = 0.95;

    /// <summary>
    /// Wilson's score interval: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), clamped to [0, 1].
    /// Source: E. B. Wilson, JASA 22, 1927; R: prop.test(correct = FALSE).
    /// </summary>
    public static Interval? Wilson(double successes, double n, double level = DefaultLevel)
    {
        Require(successes, n);
        if (n == 0) return null;

        var z = Normal.Critical(level);
        var p = successes / n;
        var centre = p + z * z / (2 * n);
        var half = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        var scale = 1 + z * z / n;
        var lower = successes == 0 ? 0 : Math.Max(0, (centre - half) / scale);
        var upper = successes == n ? 1 : Math.Min(1, (centre + half) / scale);
        return new(p, lower, upper);
    }

    /// <summary>The exact interval of Clopper and Pearson (Biometrika 26, 1934): quantiles of the beta law; R: binom.test.</summary>
    public static Interval? ClopperPearson(long successes, long n, double level = DefaultLevel)
    {
        Require(successes, n);
        if (n == 0) return null;

        var tail = (1 - level) / 2;
        var lower = successes == 0 ? 0 : Beta.Quantile(tail, successes, n - successes + 1);
        var upper = successes == n ? 1 : Beta.Quantile(1 - tail, successes + 1, n - successes);
        return new((double)successes / n, lower, upper);
    }

    /// <summary>
    /// Difference p₁ − p₂ of two independent proportions, limits from the Wilson limits of each:
    /// d − √((p₁−l₁)² + (u₂−p₂)²), d + √((u₁−p₁)² + (p₂−l₂)²). Source: R. G. Newcombe, Statistics in Medicine 17, 1998, method 10.
    /// </summary>
    public static Interval? Difference(double successes1, double n1, double successes2, double n2, double level = DefaultLevel)
    {
        if (Wilson(successes1, n1, level) is not { } first || Wilson(successes2, n2, level) is not { } second) return null;

        var difference = first.Estimate - second.Estimate;
        var below = double.Hypot(first.Estimate - first.Lower, second.Upper - second.Estimate);
        var above = double.Hypot(first.Upper - first.Estimate, second.Estimate - second.Lower);
        return new(difference, Math.Max(-1, difference - below), Math.Min(1, difference + above));
    }

    private static void Require(double successes, double n)
    {
        if (!(successes >= 0 && successes <= n)) throw new ArgumentOutOfRangeException(nameof(successes), successes, "0 ≤ successes ≤ n");
    }
}
