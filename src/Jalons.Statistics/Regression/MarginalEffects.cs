using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Regression;

/// <summary>
/// Average change of the probability, in shares of 1 (× 100 for points): for one more unit of a quantity, or for the level instead of the
/// reference, other variables as they are. Standard error by the delta method. <see cref="Effect"/> is what a main text should publish.
/// </summary>
public sealed record MarginalEffect(string Term, string? Level, double Effect, double StdError, double Lower, double Upper);

/// <summary>Average marginal effects of a fitted logistic model (method M08). R: margins, marginaleffects.</summary>
public static class MarginalEffects
{
    /// <summary>One effect per determined coefficient but the intercept, in the order of the coefficients.</summary>
    public static IReadOnlyList<MarginalEffect> Of(LogisticFit fit, double level = 0.95) =>
        [.. Enumerable.Range(1, fit.Coefficients.Count - 1).Where(i => fit.Coefficients[i].Estimate is not null).Select(i => Of(fit, i, level))];

    private static MarginalEffect Of(LogisticFit fit, int coefficient, double level)
    {
        var count = fit.Coefficients.Count;
        var (effect, gradient) = fit.Coefficients[coefficient].Level is null ? Slope(fit, coefficient) : Contrast(fit, coefficient);
        var variance = 0.0;
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++) variance += gradient[i] * fit.Covariance[i, j] * gradient[j];
        var (error, name) = (Math.Sqrt(Math.Max(0, variance)), fit.Data.Design.Names[coefficient]);
        var half = Normal.Critical(level) * error;
        return new(name.Term, name.Level, effect, error, effect - half, effect + half);
    }

    /// <summary>Mean of β·p(1 − p).</summary>
    private static (double Effect, double[] Gradient) Slope(LogisticFit fit, int coefficient)
    {
        var (beta, data) = (Padded(fit), fit.Data);
        var sums = data.Sum(beta.Length + 1, (sum, ones, quantities, row) =>
        {
            var p = Probability(data.Design.Predict(beta, ones, quantities));
            var (frequency, weight) = (data.Frequency(row), p * (1 - p));
            sum[^1] += frequency * weight;
            Accumulate(sum, data.Design, ones, quantities, frequency * beta[coefficient] * weight * (1 - 2 * p));
        });
        sums[coefficient] += sums[^1];
        return (beta[coefficient] * sums[^1] / data.N, Mean(sums, beta.Length - 1, data.N));
    }

    /// <summary>Mean of P(level) − P(reference).</summary>
    private static (double Effect, double[] Gradient) Contrast(LogisticFit fit, int coefficient)
    {
        var (beta, data) = (Padded(fit), fit.Data);
        var term = data.Design.Names[coefficient].Term;
        var (slot, bin) = (data.Design.SlotOf(term), data.Design.Count);
        var sums = data.Sum(beta.Length + 1, (sum, ones, quantities, row) =>
        {
            foreach (var (place, sign) in new[] { (coefficient, 1), (bin, -1) })
            {
                ones[slot] = place;
                var p = Probability(data.Design.Predict(beta, ones, quantities));
                sum[^1] += sign * data.Frequency(row) * p;
                Accumulate(sum, data.Design, ones, quantities, sign * data.Frequency(row) * p * (1 - p));
            }
        });
        return (sums[^1] / data.N, Mean(sums, beta.Length - 1, data.N));
    }

    private static void Accumulate(double[] sum, Design design, int[] ones, double[] quantities, double weight)
    {
        foreach (var place in ones) sum[place] += weight;
        for (var k = 0; k < quantities.Length; k++) sum[design.QuantityPlaces[k]] += weight * quantities[k];
    }

    private static double[] Padded(LogisticFit fit) => [.. fit.Estimates, 0];

    private static double[] Mean(double[] sums, int count, double n) => [.. sums.Take(count).Select(sum => sum / n)];

    private static double Probability(double eta) => 1 / (1 + Math.Exp(-eta));
}
