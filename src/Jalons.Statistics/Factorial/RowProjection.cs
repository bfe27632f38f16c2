using Jalons.Statistics.Data;

namespace Jalons.Statistics.Factorial;

/// <summary>A row on the axes: coordinates, contributions in percent of the axis, and the share of its distance to the centre that each axis shows.</summary>
public sealed record RowPoint(IReadOnlyList<double> Coordinates, IReadOnlyList<double> Contributions, IReadOnlyList<double> Cos2);

/// <summary>Places rows, or distinct profiles, on the axes of an analysis: F_is = Σ_j z_ij·g_js / (Q·√λ_s).</summary>
public sealed class RowProjection
{
    private readonly McaResult _mca;
    private readonly CategoricalColumn[] _columns;
    private readonly double[][][] _steps;
    private readonly double[][] _inverseShares;

    public RowProjection(StudyTable table, McaResult mca)
    {
        _mca = mca;
        string[] names = [.. mca.Variables.Select(variable => variable.Variable)];
        _columns = [.. names.Select(table.Categorical)];
        var points = mca.Categories.ToDictionary(point => (point.Variable, point.Level));
        var excluded = mca.Supplementary.ToLookup(point => (point.Variable, point.Level));
        _steps = [.. _columns.Select(column => ByCode(column, level => points.TryGetValue((column.Name, level), out var point) ? Step(point) : new double[mca.Dimensions], []))];
        _inverseShares = [.. _columns.Select(column => ByCode(column, level => mca.N / (double)CountOf(points, excluded, (column.Name, level)), double.NaN))];
    }

    public int Dimensions => _mca.Dimensions;

    /// <summary>Adds the row's coordinates to <paramref name="coordinates"/> (length <see cref="Dimensions"/>, set to 0 first).</summary>
    public void Project(int row, Span<double> coordinates)
    {
        coordinates.Clear();
        for (var q = 0; q < _columns.Length; q++)
        {
            var step = _steps[q][_columns[q].Codes[row]];
            for (var s = 0; s < step.Length; s++) coordinates[s] += step[s];
        }
    }

    /// <summary>Coordinates of every row, rows × dimensions, one after the other.</summary>
    public double[] ProjectAll()
    {
        var rows = _columns[0].Count;
        var all = new double[rows * Dimensions];
        Parallel.For(0, (rows + 4095) / 4096, block =>
        {
            for (var row = block * 4096; row < Math.Min(rows, (block + 1) * 4096); row++) Project(row, all.AsSpan(row * Dimensions, Dimensions));
        });
        return all;
    }

    /// <summary>Coordinates, contributions and cos² of one row.</summary>
    public RowPoint Point(int row)
    {
        var coordinates = new double[Dimensions];
        Project(row, coordinates);
        var distance = _columns.Select((column, q) => _inverseShares[q][column.Codes[row]]).Average() - 1;
        return new(coordinates,
            [.. coordinates.Select((f, s) => 100 * f * f / (_mca.N * _mca.Eigenvalues[s]))],
            [.. coordinates.Select(f => f * f / distance)]);
    }

    private double[] Step(CategoryPoint point) =>
        [.. point.Coordinates.Select((g, s) => g / (_mca.VariableCount * Math.Sqrt(_mca.Eigenvalues[s])))];

    private static long CountOf(
        Dictionary<(string, string), CategoryPoint> active, ILookup<(string, string), CategoryPoint> excluded, (string, string) key) =>
        active.TryGetValue(key, out var point) ? point.Count : excluded[key].FirstOrDefault()?.Count ?? 1;

    private static T[] ByCode<T>(CategoricalColumn column, Func<string, T> of, T missing) => [missing, .. column.Levels.Select(of)];
}
