namespace Jalons.Statistics.Disclosure;

/// <summary>The values that a reader can deduce for a hidden cell from everything published.</summary>
public readonly record struct FeasibleRange(double Lower, double Upper);

/// <summary>What can be deduced about hidden cells: linear programmes over all linked sums, hidden counts being at least 0.</summary>
internal sealed class FeasibilityAudit
{
    private readonly CellRegistry _registry;

    public FeasibilityAudit(CellRegistry registry) => _registry = registry;

    /// <summary>Ranges of the cells asked when <paramref name="hidden"/> are not published.</summary>
    public IReadOnlyDictionary<string, FeasibleRange> Ranges(IReadOnlyCollection<string> hidden, IEnumerable<string> asked)
    {
        string[] variables = [.. hidden];
        var index = variables.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i, StringComparer.Ordinal);
        var (rows, totals) = Equations(index, variables.Length);
        var program = LinearProgram.Feasible([.. rows], [.. totals], variables.Length) ?? throw new InvalidOperationException("Published counts do not add up.");
        var ranges = new Dictionary<string, FeasibleRange>(StringComparer.Ordinal);
        foreach (var key in asked)
        {
            var objective = new double[variables.Length];
            objective[index[key]] = 1;
            ranges[key] = new(program.Minimum(objective), program.Maximum(objective));
        }
        return ranges;
    }

    private (List<double[]> Rows, List<double> Totals) Equations(Dictionary<string, int> index, int count)
    {
        var (rows, totals) = (new List<double[]>(), new List<double>());
        foreach (var (total, parts) in _registry.Sums)
        {
            var (row, left, any) = (new double[count], 0.0, false);
            void Place(string key, int sign)
            {
                if (index.TryGetValue(key, out var i)) (row[i], any) = (row[i] + sign, true);
                else left -= sign * _registry.Cells[key].Value;
            }
            foreach (var part in parts) Place(part, 1);
            Place(total, -1);
            if (!any) continue;
            rows.Add(row);
            totals.Add(left);
        }
        return (rows, totals);
    }
}
