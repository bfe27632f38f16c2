using Jalons.Statistics.Tables;
using MathNet.Numerics.LinearAlgebra;

namespace Jalons.Statistics.Paired;

/// <summary>Paired answers in k categories (method M06), as a square table before × after.</summary>
public static class MarginalHomogeneity
{
    /// <summary>Net change by category: people who had it before, less those who have it after. The gross flows are the cells off the diagonal.</summary>
    public static IReadOnlyList<long> NetChanges(IReadOnlyList<long[]> table) => [.. Enumerable.Range(0, table.Count).Select(i => Row(table, i) - Column(table, i))];

    /// <summary>
    /// Stuart–Maxwell: d'S⁻¹d on k − 1 categories, d = row total − column total, S_ii = n_i. + n_.i − 2n_ii, S_ij = −(n_ij + n_ji).
    /// Null when no margin can differ. Source: A. Stuart, Biometrika 42, 1955; A. Maxwell, British Journal of Psychiatry 116, 1970.
    /// </summary>
    public static ChiSquareTest? StuartMaxwell(IReadOnlyList<long[]> table) => Statistic(table, withMean: false);

    /// <summary>Bhapkar's more powerful form, χ²/(1 − χ²/n) of Stuart–Maxwell. Source: V. Bhapkar, JASA 61, 1966.</summary>
    public static ChiSquareTest? Bhapkar(IReadOnlyList<long[]> table) => Statistic(table, withMean: true);

    /// <summary>Bowker's test of symmetry: Σ (n_ij − n_ji)²/(n_ij + n_ji) over pairs with a change. R: mcnemar.test on k × k.</summary>
    public static ChiSquareTest? Bowker(IReadOnlyList<long[]> table)
    {
        var (sum, df) = (0.0, 0);
        for (var i = 0; i < table.Count; i++)
            for (var j = 0; j < i; j++)
            {
                double both = table[i][j] + table[j][i];
                if (both == 0) continue;
                sum += (table[i][j] - table[j][i]) * (table[i][j] - table[j][i]) / both;
                df++;
            }
        return df == 0 ? null : ChiSquareTest.Of(sum, df);
    }

    private static ChiSquareTest? Statistic(IReadOnlyList<long[]> table, bool withMean)
    {
        int[] moving = [.. Enumerable.Range(0, table.Count).Where(i => Off(table, i) > 0)];
        if (moving.Length < 2) return null;

        moving = moving[..^1];
        var changes = NetChanges(table);
        var d = Vector<double>.Build.DenseOfEnumerable(moving.Select(i => (double)changes[i]));
        var s = Matrix<double>.Build.Dense(moving.Length, moving.Length, (a, b) => a == b
            ? Off(table, moving[a])
            : -(table[moving[a]][moving[b]] + table[moving[b]][moving[a]]));
        if (s.Rank() < moving.Length) return null;

        var statistic = d * s.Solve(d);
        if (withMean) statistic /= 1 - statistic / table.Sum(row => row.Sum());
        return ChiSquareTest.Of(statistic, moving.Length);
    }

    private static long Row(IReadOnlyList<long[]> table, int i) => table[i].Sum();

    private static long Column(IReadOnlyList<long[]> table, int i) => table.Sum(row => row[i]);

    private static long Off(IReadOnlyList<long[]> table, int i) => Row(table, i) + Column(table, i) - 2 * table[i][i];
}
