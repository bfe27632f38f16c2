namespace Jalons.Statistics.Distributions;

/// <summary>
/// Draws without replacement: among <c>population</c>, <c>marked</c> are marked, <c>drawn</c> are drawn, k of them marked.
/// Everything in logarithms, tails summed from their largest term, so that files of a million rows keep their digits.
/// </summary>
public static class Hypergeometric
{
    /// <summary>ln P(X = k).</summary>
    public static double LogPmf(long k, long population, long marked, long drawn)
    {
        if (k < Math.Max(0, drawn - (population - marked)) || k > Math.Min(marked, drawn)) return double.NegativeInfinity;
        if (drawn == 0 || drawn == population) return 0;

        var p = (double)drawn / population;
        var q = (double)(population - drawn) / population;
        return SaddlePoint.LogBinomial(k, marked, p, q)
            + SaddlePoint.LogBinomial(drawn - k, population - marked, p, q)
            - SaddlePoint.LogBinomial(drawn, population, p, q);
    }

    /// <summary>P(X = k).</summary>
    public static double Pmf(long k, long population, long marked, long drawn) => Math.Exp(LogPmf(k, population, marked, drawn));

    /// <summary>ln(2·P(X &gt; k) + P(X = k)) when k is above its mean, the mirror image below: the two-sided mid-p of a class description.</summary>
    public static double LogTwoSidedMidP(long k, long population, long marked, long drawn)
    {
        var upper = k * (double)population > (double)marked * drawn;
        var direction = upper ? 1 : -1;
        var ratio = 0.0;
        var term = 1.0;
        for (var i = k; term > 0; i += direction)
        {
            term *= upper ? RatioUp(i, population, marked, drawn) : RatioDown(i, population, marked, drawn);
            ratio += term;
            if (term < 1e-17 * ratio) break;
        }
        return Math.Min(0, LogPmf(k, population, marked, drawn) + Math.Log(1 + 2 * ratio));
    }

    private static double RatioUp(double k, double population, double marked, double drawn) =>
        Math.Max(0, (marked - k) * (drawn - k) / ((k + 1) * (population - marked - drawn + k + 1)));

    private static double RatioDown(double k, double population, double marked, double drawn) =>
        Math.Max(0, k * (population - marked - drawn + k) / ((marked - k + 1) * (drawn - k + 1)));
}
