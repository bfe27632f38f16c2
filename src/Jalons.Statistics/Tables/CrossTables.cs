using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Tables;

/// <summary>Two-way tables: counting and association (method M03).</summary>
public static class CrossTables
{
    /// <summary>Crosses two variables of a table; rows where either is missing are left out.</summary>
    public static CrossTable Of(StudyTable table, string rows, string columns) => Of(table, [(rows, columns)])[0];

    /// <summary>Crosses many pairs of variables in one parallel pass over the data.</summary>
    public static IReadOnlyList<CrossTable> Of(StudyTable table, IReadOnlyList<(string Rows, string Columns)> pairs)
    {
        var columns = pairs.Select(pair => (table.Categorical(pair.Rows), table.Categorical(pair.Columns))).ToList();
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

        var rows = Kept(rowLevels.Count, i => counts[i].Any(cell => cell != 0));
        var columns = Kept(columnLevels.Count, j => counts.Any(row => row[j] != 0));
        long[][] kept = [.. rows.Select(i => columns.Select(j => counts[i][j]).ToArray())];
        return Analyse(kept, [.. rows.Select(i => rowLevels[i])], [.. columns.Select(j => columnLevels[j])]);
    }

    private static int[] Kept(int count, Func<int, bool> isUsed) => [.. Enumerable.Range(0, count).Where(isUsed)];

    private static CrossTable Analyse(long[][] counts, string[] rowLevels, string[] columnLevels)
    {
        double[] rowTotals = [.. counts.Select(row => (double)row.Sum())];
        double[] columnTotals = [.. columnLevels.Select((_, j) => counts.Sum(row => (double)row[j]))];
        var n = rowTotals.Sum();
        double[][] expected = [.. rowTotals.Select(r => columnTotals.Select(c => r * c / n).ToArray())];
        var df = Math.Max(0, rowLevels.Length - 1) * Math.Max(0, columnLevels.Length - 1);
        var residuals = Residuals(counts, expected, rowTotals, columnTotals, n);
        var bare = new CrossTable((long)n, rowLevels, columnLevels, counts, expected, residuals, null, df, null, null, null);
        if (df == 0) return bare;

        var chi2 = counts.Zip(expected, (o, e) => o.Zip(e, (a, b) => (a - b) * (a - b) / b).Sum()).Sum();
        return bare with
        {
            Chi2 = chi2,
            P = ChiSquare.UpperTail(chi2, df),
            CramersV = Math.Sqrt(chi2 / (n * (Math.Min(rowLevels.Length, columnLevels.Length) - 1))),
            CramersVCorrected = CorrectedV(chi2, n, rowLevels.Length, columnLevels.Length),
        };
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
