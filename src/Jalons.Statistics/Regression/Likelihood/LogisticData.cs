using System.Runtime.CompilerServices;
using Jalons.Statistics.Data;

namespace Jalons.Statistics.Regression;

/// <summary>
/// Likelihood of a logistic model on the complete rows: value, gradient and information for given coefficients, summed over chunks in
/// parallel. Rows with frequencies are as many identical rows.
/// </summary>
internal sealed class LogisticData
{
    public LogisticData(StudyTable table, string outcome, string positive, IReadOnlyList<ModelTerm> terms)
    {
        var column = table.Categorical(outcome);
        Design = new(table, terms);
        Cells = new ModelCellsBuilder(Design, table, column).Build(CodeOf(column, positive));
        foreach (var count in Cells.Trials) N += (long)count;
        foreach (var count in Cells.Positives) Positives += (long)count;
        Dropped = table.Total - N;
    }

    public Design Design { get; }

    public ModelCells Cells { get; }

    public long N { get; }

    public long Positives { get; }

    public long Negatives => N - Positives;

    public long Dropped { get; }

    /// <summary>
    /// Sums at the coefficients given. With <paramref name="leverage"/> (an inverse information), the gradient is Firth's: y − p + h(½ − p).
    /// </summary>
    public LogisticSums At(double[] beta, double[,]? leverage = null)
    {
        double[] padded = [.. beta, 0];
        return Cells.Fold(() => new LogisticSums(Design), (sums, profile, first, end) => Add(sums, padded, leverage, profile, first, end), (sum, more) => sum.Add(more));
    }

    /// <summary>
    /// Sums of R's first step: weights and working responses at fitted values ¾ and ¼. Solving them gives the first coefficients.
    /// </summary>
    public LogisticSums AtStart()
    {
        const double weight = 0.1875;
        var response = weight * (Math.Log(3) + 4.0 / 3);
        return Cells.Fold(() => new LogisticSums(Design), (sums, profile, first, end) =>
        {
            sums.Stretch.Clear();
            for (var cell = first; cell < end; cell++)
            {
                var (trials, positives) = (Cells.Trials[cell], Cells.Positives[cell]);
                sums.LogLikelihood += trials * Math.Log(0.75);
                sums.Stretch.Add(trials * weight, (2 * positives - trials) * response, Cells.Quantities(cell));
            }
            sums.Add(Cells.Ones(profile), sums.Stretch);
        }, (sum, more) => sum.Add(more));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(LogisticSums sums, double[] beta, double[,]? leverage, int profile, int first, int end)
    {
        var (ones, stretch) = (Cells.Ones(profile), sums.Stretch);
        stretch.Clear();
        var common = Design.Predict(beta.AsSpan(), ones.AsSpan());
        for (var cell = first; cell < end; cell++)
        {
            var quantities = Cells.Quantities(cell);
            var (trials, positives, eta) = (Cells.Trials[cell], Cells.Positives[cell], common + Design.Predict(beta, quantities));
            var tail = Math.Exp(-Math.Abs(eta));
            var p = (eta >= 0 ? 1 : tail) / (1 + tail);
            var weight = tail / ((1 + tail) * (1 + tail));
            var residual = positives - trials * p;
            sums.LogLikelihood -= trials * Math.Log(1 + tail) + (eta >= 0 ? trials - positives : positives) * Math.Abs(eta);
            if (leverage is not null) residual += trials * weight * sums.Quadratic(leverage, ones, quantities) * (0.5 - p);
            stretch.Add(trials * weight, residual, quantities);
        }
        sums.Add(ones, stretch);
    }

    private static int CodeOf(CategoricalColumn column, string level)
    {
        for (var k = 0; k < column.Levels.Count; k++)
            if (column.Levels[k] == level) return k + 1;
        throw new StudyDataException($"La variable « {column.Name} » n'a pas de modalité « {level} ».");
    }
}
