namespace Jalons.Statistics.Regression;

/// <summary>How well a fitted model ranks people.</summary>
public static class Discrimination
{
    /// <summary>
    /// Area under the ROC curve: the probability that a positive row is ranked above a negative one, ties for a half, by the sums of
    /// mid-ranks of the linear predictor. Source: J. Hanley and B. McNeil, Radiology 143, 1982.
    /// </summary>
    public static double Auc(LogisticFit fit)
    {
        var cells = fit.Data.Cells;
        var predictors = Predictors(fit);
        int[] order = [.. Enumerable.Range(0, predictors.Length)];
        Array.Sort(predictors, order);
        var (below, sum) = (0.0, 0.0);
        for (int start = 0, next; start < order.Length; start = next)
        {
            var (rows, positives) = (0.0, 0.0);
            for (next = start; next < order.Length && predictors[next] == predictors[start]; next++)
            {
                rows += cells.Trials[order[next]];
                positives += cells.Positives[order[next]];
            }
            sum += positives * (below + (rows + 1) / 2);
            below += rows;
        }
        double m = fit.Positives, n = fit.N - fit.Positives;
        return (sum - m * (m + 1) / 2) / (m * n);
    }

    private static double[] Predictors(LogisticFit fit)
    {
        var (data, beta) = (fit.Data, fit.PaddedEstimates);
        var predictors = new double[data.Cells.Count];
        for (var cell = 0; cell < predictors.Length; cell++)
            predictors[cell] = Design.Predict(beta, data.Cells.Ones(data.Cells.ProfileOf(cell))) + data.Design.Predict(beta, data.Cells.Quantities(cell));
        return predictors;
    }
}
