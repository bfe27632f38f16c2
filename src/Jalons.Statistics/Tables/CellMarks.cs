using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Tables;

/// <summary>Cells of a cross table that stand out, to be coloured in a report (method M03).</summary>
public static class CellMarks
{
    /// <summary>Above this number of cells, each one counts as a test of a family.</summary>
    public const int DefaultHolmAbove = 10;

    /// <summary>
    /// By row, then column: +1 above independence, −1 below, 0 when the adjusted residual may be chance at this level; its p is adjusted by Holm in tables of
    /// more than <paramref name="holmAbove"/> cells. Source: S. Haberman, Biometrics 29, 1973.
    /// </summary>
    public static IReadOnlyList<int[]> Of(CrossTable table, double level = Proportions.DefaultLevel, int holmAbove = DefaultHolmAbove)
    {
        double[] p = [.. table.AdjustedResiduals.SelectMany(row => row).Select(Normal.TwoSided)];
        if (p.Length > holmAbove) p = MultipleTesting.Holm(p);
        var width = table.ColumnLevels.Count;
        return [.. table.AdjustedResiduals.Select((row, i) => row.Select((residual, j) => p[i * width + j] < 1 - level ? Math.Sign(residual) : 0).ToArray())];
    }
}
