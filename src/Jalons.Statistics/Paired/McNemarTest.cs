using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Paired;

/// <summary>
/// Change of a yes/no answer of the same people between two times. Gross flows: <see cref="Lost"/> answered yes then no (a barrier lifted),
/// <see cref="Gained"/> no then yes (one that appeared). <see cref="Difference"/> is the share of yes before minus after, with Wald limits.
/// <see cref="P"/> is the exact one under 25 changes, the χ² one above; 1 when nobody changed.
/// </summary>
public sealed record PairedChange(
    long N, long Lost, long Gained, Interval? Difference, double? Chi2, double? CorrectedChi2, double AsymptoticP, double ExactP, double MidP, bool Exact)
{
    public double P => Exact ? ExactP : AsymptoticP;
}

/// <summary>Paired yes/no answers (method M06). Valid on re-measured data only: what can but grow has no test.</summary>
public static class McNemarTest
{
    public const int DefaultExactUnder = 25;

    /// <summary>
    /// χ² = (b − c)²/(b + c), 1 degree of freedom; exact: two-sided binomial of b among b + c. The table is before (rows) × after (columns),
    /// yes first: [[yes→yes, yes→no], [no→yes, no→no]]. Source: Q. McNemar, Psychometrika 12, 1947; R: mcnemar.test, binom.test.
    /// </summary>
    public static PairedChange Of(IReadOnlyList<long[]> beforeAfter, int exactUnder = DefaultExactUnder, double level = Proportions.DefaultLevel)
    {
        var (lost, gained) = (beforeAfter[0][1], beforeAfter[1][0]);
        var n = beforeAfter.Sum(row => row.Sum());
        var changes = lost + gained;
        if (changes == 0) return new(n, 0, 0, Difference(n, 0, 0, level), null, null, 1, 1, 1, true);

        var gap = Math.Abs(lost - gained);
        var chi2 = (double)gap * gap / changes;
        var corrected = Math.Max(0, gap - 1.0) * Math.Max(0, gap - 1.0) / changes;
        var smaller = Math.Min(lost, gained);
        var exact = Math.Min(1, 2 * Binomial.Cdf(smaller, changes, 0.5));
        var mid = Math.Min(1, 2 * Binomial.Cdf(smaller, changes, 0.5) - Binomial.Pmf(smaller, changes, 0.5));
        return new(n, lost, gained, Difference(n, lost, gained, level), chi2, corrected, ChiSquare.UpperTail(chi2, 1), exact, mid, changes < exactUnder);
    }

    private static Interval? Difference(long n, long lost, long gained, double level)
    {
        if (n == 0) return null;

        var change = (double)(lost - gained) / n;
        var variance = ((lost + gained) / (double)n - change * change) / n;
        var half = Normal.Critical(level) * Math.Sqrt(Math.Max(0, variance));
        return new(change, Math.Max(-1, change - half), Math.Min(1, change + half));
    }
}
