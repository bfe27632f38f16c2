namespace Jalons.Statistics.Tables;

/// <summary>
/// A two-way table and what it says of the association. Matrices are by row, then column; empty rows and columns are dropped
/// before anything is computed. <see cref="Chi2"/>, <see cref="P"/> and the V are null when a single row or column is left
/// (<see cref="Df"/> = 0): there is nothing to compare.
/// <para>Expected: counts under independence, n_i.·n_.j / n. AdjustedResiduals: (O − E) / √(E(1 − n_i./n)(1 − n_.j/n)), about N(0, 1)
/// under independence. CramersV: √(χ² / (n·(min(r, c) − 1))); CramersVCorrected removes its bias
/// (W. Bergsma, Journal of the Korean Statistical Society 42, 2013).</para>
/// </summary>
public sealed record CrossTable(
    long N,
    IReadOnlyList<string> RowLevels,
    IReadOnlyList<string> ColumnLevels,
    IReadOnlyList<long[]> Counts,
    IReadOnlyList<double[]> Expected,
    IReadOnlyList<double[]> AdjustedResiduals,
    double? Chi2,
    int Df,
    double? P,
    double? CramersV,
    double? CramersVCorrected)
{
    /// <summary>Row totals.</summary>
    public long[] RowTotals() => [.. Counts.Select(row => row.Sum())];

    /// <summary>Column totals.</summary>
    public long[] ColumnTotals() => [.. ColumnLevels.Select((_, j) => Counts.Sum(row => row[j]))];

    /// <summary>
    /// Cochran's condition: false when some expected count is under 1 or more than a fifth are under 5; then the exact test is the honest one.
    /// </summary>
    public bool ChiSquareIsSafe()
    {
        var cells = Expected.SelectMany(row => row).ToList();
        return cells.All(e => e >= 1) && cells.Count(e => e < 5) <= 0.2 * cells.Count;
    }
}
