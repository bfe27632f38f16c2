using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Regression;

/// <summary>How well a fitted model ranks people.</summary>
public static class Discrimination
{
    /// <summary>
    /// Area under the ROC curve: the probability that a positive row is ranked above a negative one, ties for a half, by the sums of
    /// mid-ranks of the linear predictor.
    /// </summary>
    public static double Auc(LogisticFit fit)
    {
        var (predictors, frequencies, positives) = Predictors(fit);
        var all = new SortedSample(predictors, frequencies);
        var sum = 0.0;
        for (var i = 0; i < predictors.Length; i++)
        {
            if (!positives[i]) continue;
            var index = all.Values.BinarySearch(predictors[i]);
            var below = index == 0 ? 0 : all.Cumulated[index - 1];
            sum += frequencies[i] * (below + 1 + all.Cumulated[index]) / 2.0;
        }
        double m = fit.Positives, n = fit.N - fit.Positives;
        return (sum - m * (m + 1) / 2) / (m * n);
    }

    private static (double[] Predictors, int[] Frequencies, bool[] Positives) Predictors(LogisticFit fit)
    {
        var (data, beta) = (fit.Data, new double[fit.Coefficients.Count + 1]);
        fit.Estimates.CopyTo(beta, 0);
        int[] rows = [.. Enumerable.Range(0, data.Design.Rows).Where(data.IsUsed)];
        var (ones, quantities) = (new int[data.Design.OnesPerRow], new double[data.Design.QuantityCount]);
        var predictors = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            data.Design.Read(rows[i], ones, quantities);
            predictors[i] = data.Design.Predict(beta, ones, quantities);
        }
        return (predictors, [.. rows.Select(data.Frequency)], [.. rows.Select(data.IsPositive)]);
    }
}
