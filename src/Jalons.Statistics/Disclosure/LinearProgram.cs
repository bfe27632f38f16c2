namespace Jalons.Statistics.Disclosure;

/// <summary>
/// min or max of c'x under A·x = b, x ≥ 0: a dense two-phase simplex with Bland's rule, hence finite. Ours because no linear-programming package is
/// available to the project; the programmes here have tens of variables.
/// </summary>
internal sealed class LinearProgram
{
    private const double Zero = 1e-9;

    private readonly double[][] _rows;
    private readonly int[] _basis;
    private readonly int _variables;

    private LinearProgram(double[][] rows, int[] basis, int variables) => (_rows, _basis, _variables) = (rows, basis, variables);

    /// <summary>Finds a first feasible point; null when there is none.</summary>
    public static LinearProgram? Feasible(double[][] coefficients, double[] totals, int variables)
    {
        var artificial = coefficients.Length;
        var rows = new double[coefficients.Length][];
        for (var r = 0; r < rows.Length; r++)
        {
            var sign = totals[r] < 0 ? -1 : 1;
            rows[r] = new double[variables + artificial + 1];
            for (var j = 0; j < variables; j++) rows[r][j] = sign * coefficients[r][j];
            rows[r][variables + r] = 1;
            rows[r][^1] = sign * totals[r];
        }
        var program = new LinearProgram(rows, [.. Enumerable.Range(variables, artificial)], variables);
        var cost = new double[variables + artificial];
        Array.Fill(cost, 1, variables, artificial);
        if (program.Run(cost, variables + artificial) is not { } least || least > 1e-7) return null;

        program.DropArtificial();
        return program;
    }

    /// <summary>The least value of the objective; negative infinity when unbounded.</summary>
    public double Minimum(double[] objective)
    {
        var cost = new double[_rows.Length == 0 ? _variables : _rows[0].Length - 1];
        objective.CopyTo(cost, 0);
        return Run(cost, _variables) ?? double.NegativeInfinity;
    }

    public double Maximum(double[] objective) => -Minimum([.. objective.Select(value => -value)]);

    /// <summary>The variables at the last optimum.</summary>
    public double[] Solution()
    {
        var x = new double[_variables];
        for (var r = 0; r < _rows.Length; r++)
            if (_basis[r] < _variables) x[_basis[r]] = _rows[r][^1];
        return x;
    }

    /// <summary>Pivots until no column improves; null when unbounded. Columns from <paramref name="usable"/> on never enter.</summary>
    private double? Run(double[] cost, int usable)
    {
        while (true)
        {
            var enter = Enumerable.Range(0, usable).FirstOrDefault(j => ReducedCost(cost, j) < -Zero, -1);
            if (enter < 0) return _rows.Select((row, r) => cost[_basis[r]] * row[^1]).Sum();

            var leave = -1;
            for (var r = 0; r < _rows.Length; r++)
            {
                if (_rows[r][enter] <= Zero) continue;
                if (leave < 0) { leave = r; continue; }
                var gap = _rows[r][^1] / _rows[r][enter] - _rows[leave][^1] / _rows[leave][enter];
                if (gap < -Zero || (gap <= Zero && _basis[r] < _basis[leave])) leave = r;
            }
            if (leave < 0) return null;
            Pivot(leave, enter);
        }
    }

    private double ReducedCost(double[] cost, int column)
    {
        var reduced = cost[column];
        for (var r = 0; r < _rows.Length; r++) reduced -= cost[_basis[r]] * _rows[r][column];
        return reduced;
    }

    private void Pivot(int leave, int enter)
    {
        var pivot = _rows[leave][enter];
        for (var j = 0; j < _rows[leave].Length; j++) _rows[leave][j] /= pivot;
        for (var r = 0; r < _rows.Length; r++)
        {
            var factor = _rows[r][enter];
            if (r == leave || factor == 0) continue;
            for (var j = 0; j < _rows[r].Length; j++) _rows[r][j] -= factor * _rows[leave][j];
        }
        _basis[leave] = enter;
    }

    /// <summary>Puts a real variable in place of each artificial one still in the basis at 0; a row without any is redundant and stays idle.</summary>
    private void DropArtificial()
    {
        for (var r = 0; r < _rows.Length; r++)
        {
            if (_basis[r] < _variables) continue;
            var real = Enumerable.Range(0, _variables).FirstOrDefault(j => Math.Abs(_rows[r][j]) > Zero, -1);
            if (real >= 0) Pivot(r, real);
        }
    }
}
