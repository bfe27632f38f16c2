using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Tables;

/// <summary>Monte-Carlo test of independence: tables drawn with the margins of the observed one.</summary>
public static class PermutationTest
{
    private const double Tie = 1e-7;

    /// <summary>
    /// p = (1 + number of drawn tables with χ² ≥ observed) / (draws + 1). Tables are drawn cell by cell from the hypergeometric law of what
    /// is left of their row and column, the law of W. M. Patefield's AS 159 (Applied Statistics 30, 1981); R: chisq.test(simulate.p.value = TRUE).
    /// </summary>
    public static ExactTest ChiSquare(CrossTable table, ExactTestOptions? options = null)
    {
        options ??= new();
        var random = new Pcg32(options.Seed);
        var (rows, columns) = (table.RowTotals(), table.ColumnTotals());
        var observed = Statistic(table.Counts, table.Expected) - Tie;
        var drawn = rows.Select(_ => new long[columns.Length]).ToArray();
        var extreme = 0;
        for (var draw = 0; draw < options.Draws; draw++)
        {
            Draw(rows, columns, random, drawn);
            if (Statistic(drawn, table.Expected) >= observed) extreme++;
        }
        return new((extreme + 1.0) / (options.Draws + 1), ExactMethod.MonteCarlo, options.Draws);
    }

    private static double Statistic(IReadOnlyList<long[]> counts, IReadOnlyList<double[]> expected)
    {
        var sum = 0.0;
        for (var i = 0; i < counts.Count; i++)
            for (var j = 0; j < counts[i].Length; j++) sum += (counts[i][j] - expected[i][j]) * (counts[i][j] - expected[i][j]) / expected[i][j];
        return sum;
    }

    private static void Draw(long[] rowTotals, long[] columnTotals, Pcg32 random, long[][] table)
    {
        var columnsLeft = columnTotals.ToArray();
        var left = columnsLeft.Sum();
        foreach (var (row, total) in table.Zip(rowTotals))
        {
            var (rowLeft, pool) = (total, left);
            for (var j = 0; j < columnsLeft.Length; j++)
            {
                var cell = pool == 0 ? 0 : DrawCell(pool, columnsLeft[j], rowLeft, random);
                row[j] = cell;
                pool -= columnsLeft[j];
                columnsLeft[j] -= cell;
                rowLeft -= cell;
            }
            left -= total;
        }
    }

    /// <summary>A hypergeometric draw by inversion, outwards from the mode.</summary>
    private static long DrawCell(long population, long marked, long drawn, Pcg32 random)
    {
        var (low, high) = (Math.Max(0, marked + drawn - population), Math.Min(marked, drawn));
        if (low == high) return low;

        var mode = Math.Clamp((long)((marked + 1.0) * (drawn + 1.0) / (population + 2.0)), low, high);
        var (down, up) = (mode, mode);
        var top = Hypergeometric.Pmf(mode, population, marked, drawn);
        var (pDown, pUp) = (top, top);
        var left = random.NextDouble() - top;
        while (left > 0 && (down > low || up < high))
        {
            if (up < high)
            {
                pUp *= (double)(marked - up) * (drawn - up) / ((up + 1.0) * (population - marked - drawn + up + 1));
                up++;
                if ((left -= pUp) <= 0) return up;
            }
            if (down > low)
            {
                pDown *= down * (double)(population - marked - drawn + down) / ((marked - down + 1.0) * (drawn - down + 1));
                down--;
                if ((left -= pDown) <= 0) return down;
            }
        }
        return mode;
    }
}
