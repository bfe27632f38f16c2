using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Tables;

/// <summary>How an exact p was obtained.</summary>
public enum ExactMethod { Enumeration, MonteCarlo }

/// <summary>An exact p given both margins; <see cref="Draws"/> is 0 for an enumeration.</summary>
public sealed record ExactTest(double P, ExactMethod Method, int Draws);

/// <summary>When tables are enumerated and when they are drawn.</summary>
public sealed record ExactTestOptions(int MaxEnumeratedN = 60, int MaxEnumeratedCells = 12, int Draws = 9999, ulong Seed = 93);

/// <summary>Fisher's exact test of a two-way table (method M03).</summary>
public static class FisherTest
{
    /// <summary>Tables as likely as the observed one within this ratio count as no more likely (R's tolerance).</summary>
    private const double Tie = 1e-7;

    /// <summary>
    /// p = sum of the probabilities of the tables that are no more likely than the observed one, margins fixed: all of them when the
    /// table is small, else <see cref="PermutationTest"/>. Source: R. A. Fisher; G. Freeman and J. Halton, Biometrika 38, 1951; R: fisher.test.
    /// Empty rows and columns are dropped; null when a single row or column is left.
    /// </summary>
    public static ExactTest? Of(IReadOnlyList<long[]> counts, ExactTestOptions? options = null)
    {
        options ??= new();
        var table = CrossTables.Of(counts);
        if (table.Df == 0) return null;
        if (table.Df == 1) return new(TwoByTwo(table.Counts), ExactMethod.Enumeration, 0);

        var small = table.N <= options.MaxEnumeratedN && table.RowLevels.Count * table.ColumnLevels.Count <= options.MaxEnumeratedCells;
        return small ? new(Enumerate(table), ExactMethod.Enumeration, 0) : PermutationTest.ChiSquare(table, options);
    }

    private static double TwoByTwo(IReadOnlyList<long[]> t)
    {
        var (row, column, n) = (t[0][0] + t[0][1], t[0][0] + t[1][0], t[0].Sum() + t[1].Sum());
        var limit = Hypergeometric.LogPmf(t[0][0], n, row, column) + Math.Log(1 + Tie);
        var p = 0.0;
        for (var k = Math.Max(0, row + column - n); k <= Math.Min(row, column); k++)
        {
            var log = Hypergeometric.LogPmf(k, n, row, column);
            if (log <= limit) p += Math.Exp(log);
        }
        return Math.Min(1, p);
    }

    private static double Enumerate(CrossTable table)
    {
        var tables = new TableEnumeration(table.RowTotals(), table.ColumnTotals());
        var observed = table.Counts.SelectMany(row => row).Sum(cell => -Gamma.Log(cell + 1));
        return Math.Min(1, tables.SumNoMoreLikely(observed + Math.Log(1 + Tie)));
    }
}
