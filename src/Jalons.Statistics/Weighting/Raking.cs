namespace Jalons.Statistics.Weighting;

/// <summary>
/// A table fitted to known margins: fitted cells, the weight of a row of each cell (fitted / observed, NaN where nobody was observed),
/// the design effect n·Σw²/(Σw)² and whether the margins were reached.
/// </summary>
public sealed record RakedTable(double[][] Fitted, double[][] Weights, double DesignEffect, int Iterations, bool Converged);

/// <summary>Weights that give a file the margins of a population (method M05).</summary>
public static class Raking
{
    public const double DefaultTolerance = 1e-10;
    public const int DefaultMaxIterations = 500;

    /// <summary>
    /// Iterative proportional fitting of a two-way table to row and column totals (same unit, same sum), until the largest gap to a margin
    /// is under the tolerance; not converged when an empty row or column must hold somebody. Source: W. Deming and F. Stephan, 1940.
    /// </summary>
    public static RakedTable Fit(
        IReadOnlyList<double[]> observed, IReadOnlyList<double> rowTotals, IReadOnlyList<double> columnTotals,
        double tolerance = DefaultTolerance, int maxIterations = DefaultMaxIterations)
    {
        if (Math.Abs(rowTotals.Sum() - columnTotals.Sum()) > 1e-9 * rowTotals.Sum())
            throw new ArgumentException("Row and column totals have the same sum.");

        var fitted = observed.Select(row => row.ToArray()).ToArray();
        var iteration = 0;
        var gap = double.PositiveInfinity;
        while (gap >= tolerance && iteration < maxIterations)
        {
            iteration++;
            ScaleRows(fitted, rowTotals);
            ScaleColumns(fitted, columnTotals);
            gap = LargestGap(fitted, rowTotals, columnTotals);
        }
        double[][] weights = [.. fitted.Zip(observed, (fit, row) => fit.Zip(row, (f, o) => o == 0 ? double.NaN : f / o).ToArray())];
        return new(fitted, weights, DesignEffect(observed, weights), iteration, gap < tolerance);
    }

    /// <summary>Cuts weights above <paramref name="times"/> the median weight, then scales all so that their sum is unchanged.</summary>
    public static double[] Trim(IReadOnlyList<double> weights, double times = 5)
    {
        var median = new Univariate.SortedSample(weights.ToArray()).Quantile(0.5) ?? 0;
        var cut = weights.Select(weight => Math.Min(weight, times * median)).ToArray();
        var scale = weights.Sum() / cut.Sum();
        return [.. cut.Select(weight => weight * scale)];
    }

    private static void ScaleRows(double[][] cells, IReadOnlyList<double> totals)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var sum = cells[i].Sum();
            for (var j = 0; j < cells[i].Length && sum > 0; j++) cells[i][j] *= totals[i] / sum;
        }
    }

    private static void ScaleColumns(double[][] cells, IReadOnlyList<double> totals)
    {
        for (var j = 0; j < totals.Count; j++)
        {
            var sum = cells.Sum(row => row[j]);
            foreach (var row in cells)
                if (sum > 0) row[j] *= totals[j] / sum;
        }
    }

    private static double LargestGap(double[][] cells, IReadOnlyList<double> rowTotals, IReadOnlyList<double> columnTotals) =>
        rowTotals.Select((total, i) => Math.Abs(cells[i].Sum() - total))
            .Concat(columnTotals.Select((total, j) => Math.Abs(cells.Sum(row => row[j]) - total))).Max();

    private static double DesignEffect(IReadOnlyList<double[]> observed, double[][] weights)
    {
        var (n, sum, squares) = (0.0, 0.0, 0.0);
        for (var i = 0; i < weights.Length; i++)
            for (var j = 0; j < weights[i].Length; j++)
            {
                if (observed[i][j] == 0) continue;
                n += observed[i][j];
                sum += observed[i][j] * weights[i][j];
                squares += observed[i][j] * weights[i][j] * weights[i][j];
            }
        return n * squares / (sum * sum);
    }
}
