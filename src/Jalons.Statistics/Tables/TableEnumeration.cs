using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Tables;

/// <summary>Walks every table with given margins, cell by cell. The probability of a table is C / Π cell!, C = Π row! Π column! / n!.</summary>
internal sealed class TableEnumeration(long[] rowTotals, long[] columnTotals)
{
    private readonly double[] _logFactorials = [.. Enumerable.Range(0, (int)rowTotals.Sum() + 1).Select(k => Gamma.Log(k + 1))];
    private double _limit;

    /// <summary>Sum of the probabilities of the tables with −Σ ln cell! ≤ <paramref name="limit"/>.</summary>
    public double SumNoMoreLikely(double limit)
    {
        _limit = limit;
        var constant = rowTotals.Concat(columnTotals).Sum(total => _logFactorials[total]) - _logFactorials[rowTotals.Sum()];
        return Walk(0, 0, rowTotals[0], [.. columnTotals], 0, constant);
    }

    private double Walk(int row, int column, long rowLeft, long[] columnsLeft, double logs, double constant)
    {
        if (row == rowTotals.Length - 1)
        {
            foreach (var last in columnsLeft) logs -= _logFactorials[last];
            return logs <= _limit ? Math.Exp(logs + constant) : 0;
        }
        if (column == columnTotals.Length - 1) return Place(row, column, rowLeft, 0, columnsLeft, logs, constant);

        var room = columnsLeft[(column + 1)..].Sum();
        var sum = 0.0;
        for (var cell = Math.Max(0, rowLeft - room); cell <= Math.Min(rowLeft, columnsLeft[column]); cell++)
            sum += Place(row, column, cell, rowLeft - cell, columnsLeft, logs, constant);
        return sum;
    }

    private double Place(int row, int column, long cell, long rowLeft, long[] columnsLeft, double logs, double constant)
    {
        if (cell > columnsLeft[column]) return 0;

        columnsLeft[column] -= cell;
        var lastOfRow = column == columnTotals.Length - 1;
        var sum = lastOfRow
            ? Walk(row + 1, 0, rowTotals[row + 1], columnsLeft, logs - _logFactorials[cell], constant)
            : Walk(row, column + 1, rowLeft, columnsLeft, logs - _logFactorials[cell], constant);
        columnsLeft[column] += cell;
        return sum;
    }
}
