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
        var name = fit.Data.Design.Names[coefficient];
        var (effect, gradient) = name.Level is null ? Slope(fit, coefficient) : Contrast(fit, coefficient);
        var variance = 0.0;
        for (var i = 0; i < fit.Coefficients.Count; i++)
            for (var j = 0; j < fit.Coefficients.Count; j++) variance += gradient[i] * fit.Covariance[i, j] * gradient[j];
        var error = Math.Sqrt(Math.Max(0, variance));
        var half = Normal.Critical(level) * error;
        return new(name.Term, name.Level, effect, error, effect - half, effect + half);
    }

    /// <summary>Mean of β·p(1 − p).</summary>
    private static (double Effect, double[] Gradient) Slope(LogisticFit fit, int coefficient)
    {
        var slope = fit.PaddedEstimates[coefficient];
        var sums = Fold(fit, 0, 0, p => (p * (1 - p), slope * p * (1 - p) * (1 - 2 * p)));
        sums[coefficient] += sums[^1];
        return (slope * sums[^1] / fit.N, [.. sums.Select(sum => sum / fit.N)]);
    }

    /// <summary>Mean of P(level) − P(reference): had everybody one, had everybody the other.</summary>
    private static (double Effect, double[] Gradient) Contrast(LogisticFit fit, int coefficient)
    {
        var slot = fit.Data.Design.SlotOf(fit.Data.Design.Names[coefficient].Term);
        double[] WithEverybodyAt(int place) => Fold(fit, slot, place, p => (p, p * (1 - p)));
        var (level, reference) = (WithEverybodyAt(coefficient), WithEverybodyAt(fit.Data.Design.Count));
        double[] difference = [.. level.Zip(reference, (a, b) => (a - b) / fit.N)];
        return (difference[^1], difference);
    }

    /// <summary>
    /// Sums over rows of a function of the probability, and by coefficient of its slope × value; the function's own sum comes last. In the slot given, everybody
    /// has the level at <paramref name="place"/> (slot 0, place 0: nothing changes).
    /// </summary>
    private static double[] Fold(LogisticFit fit, int slot, int place, Func<double, (double Value, double Slope)> of)
    {
        var (beta, design, cells) = (fit.PaddedEstimates, fit.Data.Design, fit.Data.Cells);
        return cells.Fold(design.Count + 2, (sums, profile, first, end) =>
        {
            int[] ones = [.. cells.Ones(profile)];
            ones[slot] = place;
            var (common, slopes) = (Design.Predict(beta, ones), 0.0);
            for (var cell = first; cell < end; cell++)
            {
                var quantities = cells.Quantities(cell);
                var (value, slope) = of(1 / (1 + Math.Exp(-common - design.Predict(beta, quantities))));
                sums[^1] += cells.Trials[cell] * value;
                slopes += cells.Trials[cell] * slope;
                for (var k = 0; k < quantities.Length; k++) sums[design.QuantityPlaces[k]] += cells.Trials[cell] * slope * quantities[k];
            }
            foreach (var one in ones) sums[one] += slopes;
        });
    }
}
