namespace Jalons.Statistics.Disclosure;

/// <summary>
/// The cheapest way to let a hidden cell vary while all published sums hold: each other cell may go up, or down to 0, at a price that is its count
/// when it is still published and nothing when it is hidden already.
/// </summary>
internal sealed class VariationProgram
{
    private readonly CellRegistry _registry;
    private readonly string[] _cells;
    private readonly HashSet<string> _hidden;
    private readonly Dictionary<string, int> _index;

    public VariationProgram(CellRegistry registry, IReadOnlyCollection<string> hidden, IReadOnlyCollection<string> candidates)
    {
        (_registry, _hidden) = (registry, [.. hidden]);
        _cells = [.. hidden.Concat(candidates).Distinct()];
        _index = _cells.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>
    /// The published cells that must be hidden for <paramref name="key"/> to be able to move by <paramref name="amount"/> (less when it cannot) in the direction given.
    /// </summary>
    public IReadOnlyList<string> Through(string key, int direction, double amount)
    {
        var target = direction < 0 ? Math.Min(amount, _registry.Cells[key].Value) : amount;
        if (Solve(key, direction * target) is not { } moves) return [];

        return [.. _cells.Where(cell => !_hidden.Contains(cell) && moves[_index[cell]] > 1e-9)];
    }

    /// <summary>Variables: rise and fall of each cell, and the slack under the fall of each (no count goes under 0).</summary>
    private double[]? Solve(string key, double move)
    {
        var n = _cells.Length;
        var (rows, totals) = (new List<double[]>(), new List<double>());
        foreach (var (total, parts) in _registry.Sums)
        {
            var row = new double[3 * n];
            foreach (var (cell, sign) in parts.Select(part => (part, 1.0)).Append((total, -1.0)))
                if (_index.TryGetValue(cell, out var i)) (row[i], row[n + i]) = (row[i] + sign, row[n + i] - sign);
            if (row.Any(value => value != 0)) Equal(rows, totals, row, 0);
        }
        for (var i = 0; i < n; i++) Equal(rows, totals, Row(3 * n, (n + i, 1), (2 * n + i, 1)), _registry.Cells[_cells[i]].Value);
        Equal(rows, totals, Row(3 * n, (_index[key], 1), (n + _index[key], -1)), move);

        var cost = new double[3 * n];
        for (var i = 0; i < n; i++) cost[i] = cost[n + i] = _hidden.Contains(_cells[i]) ? 1e-6 : _registry.Cells[_cells[i]].Value;
        if (LinearProgram.Feasible([.. rows], [.. totals], 3 * n) is not { } program) return null;

        program.Minimum(cost);
        var x = program.Solution();
        return [.. Enumerable.Range(0, n).Select(i => Math.Abs(x[i] - x[n + i]))];
    }

    private static void Equal(List<double[]> rows, List<double> totals, double[] row, double total)
    {
        rows.Add(row);
        totals.Add(total);
    }

    private static double[] Row(int length, params (int Place, double Value)[] values)
    {
        var row = new double[length];
        foreach (var (place, value) in values) row[place] = value;
        return row;
    }
}
