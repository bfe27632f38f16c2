using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Tables;

/// <summary>Two-way tables: counting and association (method M03).</summary>
public static class CrossTables
{
    public const int MaxCells = 1_000_000;

    /// <summary>Crosses two variables of a table; rows where either is missing are left out.</summary>
    public static CrossTable Of(StudyTable table, string rows, string columns) => Of(table, [(rows, columns)])[0];

    /// <summary>
    /// Crosses many pairs of variables in one parallel pass over the data. Throws <see cref="StudyDataException"/> for a table that nobody would read,
    /// of more than <see cref="MaxCells"/> cells: an identifier taken for a category, most often.
    /// </summary>
    public static IReadOnlyList<CrossTable> Of(StudyTable table, IReadOnlyList<(string Rows, string Columns)> pairs)
    {
        var columns = pairs.Select(pair => (table.Categorical(pair.Rows), table.Categorical(pair.Columns))).ToList();
        foreach (var (rows, others) in columns.Where(pair => (long)pair.Item1.Levels.Count * pair.Item2.Levels.Count > MaxCells))
            throw new StudyDataException($"« {rows.Name} » ({rows.Levels.Count} modalités) et « {others.Name} » ({others.Levels.Count}) en ont trop pour être croisées.");

        var counts = PairCounts.Count(columns, table.Frequencies);
        return [.. columns.Zip(counts, (pair, cells) => Of(cells, pair.Item1.Levels, pair.Item2.Levels))];
    }

    /// <summary>Analyses counts already made (rows × columns). χ²: K. Pearson, 1900; residuals: S. Haberman, Biometrics 29, 1973. R: chisq.test(correct = FALSE).</summary>
    public static CrossTable Of(IReadOnlyList<long[]> counts, IReadOnlyList<string>? rowLevels = null, IReadOnlyList<string>? columnLevels = null)
    {
        rowLevels ??= [.. Enumerable.Range(1, counts.Count).Select(i => $"{i}")];
        columnLevels ??= [.. Enumerable.Range(1, counts.Count == 0 ? 0 : counts[0].Length).Select(j => $"{j}")];
        if (counts.Count != rowLevels.Count || counts.Any(row => row.Length != columnLevels.Count))
            throw new ArgumentException("Counts are rows × columns.", nameof(counts));

        var (rowTotals, columnTotals) = Totals(counts, columnLevels.Count);
        var (rows, columns) = (Used(rowTotals), Used(columnTotals));
        var kept = Array.ConvertAll(rows, i => Array.ConvertAll(columns, j => counts[i][j]));
        return Analyse(kept, Array.ConvertAll(rows, i => rowLevels[i]), Array.ConvertAll(columns, j => columnLevels[j]),
            Array.ConvertAll(rows, i => (double)rowTotals[i]), Array.ConvertAll(columns, j => (double)columnTotals[j]));
    }

    private static (long[] Rows, long[] Columns) Totals(IReadOnlyList<long[]> counts, int width)
    {
        var (rows, columns) = (new long[counts.Count], new long[width]);
        for (var i = 0; i < rows.Length; i++)
            for (var j = 0; j < width; j++)
            {
                rows[i] += counts[i][j];
                columns[j] += counts[i][j];
            }
        return (rows, columns);
    }

    private static int[] Used(long[] totals) => [.. Enumerable.Range(0, totals.Length).Where(i => totals[i] != 0)];

    private static CrossTable Analyse(long[][] counts, string[] rowLevels, string[] columnLevels, double[] rowTotals, double[] columnTotals)
    {
        var n = rowTotals.Sum();
        var expected = Array.ConvertAll(rowTotals, r => Array.ConvertAll(columnTotals, c => r * c / n));
        var df = Math.Max(0, rowLevels.Length - 1) * Math.Max(0, columnLevels.Length - 1);
        var residuals = Residuals(counts, expected, rowTotals, columnTotals, n);
        var bare = new CrossTable((long)n, rowLevels, columnLevels, counts, expected, residuals, null, df, null, null, null);
        if (df == 0) return bare;

        var chi2 = SquaredDistance(counts, expected);
        return bare with
        {
            Chi2 = chi2,
            P = ChiSquare.UpperTail(chi2, df),
            CramersV = Math.Sqrt(chi2 / (n * (Math.Min(rowLevels.Length, columnLevels.Length) - 1))),
            CramersVCorrected = CorrectedV(chi2, n, rowLevels.Length, columnLevels.Length),
        };
    }

    private static double SquaredDistance(long[][] observed, double[][] expected)
    {
        var sum = 0.0;
        for (var i = 0; i < observed.Length; i++)
            for (var j = 0; j < observed[i].Length; j++)
            {
                var gap = observed[i][j] - expected[i][j];
                sum += gap * gap / expected[i][j];
            }
        return sum;
    }

    private static double[][] Residuals(long[][] counts, double[][] expected, double[] rowTotals, double[] columnTotals, double n)
    {
        var residuals = new double[counts.Length][];
        for (var i = 0; i < counts.Length; i++)
        {
            residuals[i] = new double[columnTotals.Length];
            for (var j = 0; j < columnTotals.Length; j++)
            {
                var variance = expected[i][j] * (1 - rowTotals[i] / n) * (1 - columnTotals[j] / n);
                residuals[i][j] = variance <= 0 ? 0 : (counts[i][j] - expected[i][j]) / Math.Sqrt(variance);
            }
        }
        return residuals;
    }

    private static double? CorrectedV(double chi2, double n, double rows, double columns)
    {
        if (n <= 1) return null;

        var phi2 = Math.Max(0, chi2 / n - (rows - 1) * (columns - 1) / (n - 1));
        var r = rows - (rows - 1) * (rows - 1) / (n - 1);
        var c = columns - (columns - 1) * (columns - 1) / (n - 1);
        var smaller = Math.Min(r - 1, c - 1);
        return smaller <= 0 ? null : Math.Sqrt(phi2 / smaller);
    }
}
