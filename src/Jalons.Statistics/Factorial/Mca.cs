using Jalons.Statistics.Data;
using MathNet.Numerics.LinearAlgebra;

namespace Jalons.Statistics.Factorial;

/// <summary>What to analyse: active variables, supplementary ones, axes wanted, and categories to leave out of the axes (specific analysis).</summary>
public sealed record McaOptions(
    IReadOnlyList<string> Variables, IReadOnlyList<string> Supplementary, int Dimensions = 5, IReadOnlyList<(string Variable, string Level)>? Excluded = null);

/// <summary>
/// Multiple correspondence analysis through the Burt table (method M09): one pass over the rows, then a symmetric eigenproblem of the size
/// of the number of categories. S = D^(−½)·B·D^(−½)/Q − √n_j·√n_j'/(nQ); its eigenvalues are those of the indicator table.
/// Sources: L. Lebart, A. Morineau and M. Piron, 1995; B. Le Roux and H. Rouanet, 2010 (specific analysis: excluded columns are
/// deleted from S, neither Q nor the masses are changed). R: FactoMineR::MCA.
/// </summary>
public static class Mca
{
    /// <summary>Analyses categorical variables without missing values. Throws <see cref="StudyDataException"/> when there is nothing to analyse.</summary>
    public static McaResult Of(StudyTable table, McaOptions options)
    {
        var burt = BurtTable.Of(table, [.. options.Variables, .. options.Supplementary]);
        var axes = Axes.Of(burt, options);
        var active = Enumerable.Range(0, axes.Active.Length).Select(axes.ActivePoint).ToList();
        var links = options.Variables.Select((name, q) => axes.Link(name, q)).ToList();
        var others = Enumerable.Range(0, burt.Categories.Count).Except(axes.Active).Select(axes.SupplementaryPoint).ToList();
        var total = axes.Eigenvalues.Sum();
        return new(burt.N, options.Variables.Count, axes.Eigenvalues, [.. axes.Eigenvalues.Select(value => 100 * value / total)],
            ModifiedRates.Of(axes.Eigenvalues, options.Variables.Count, axes.Active.Length), active, links, others);
    }
}

/// <summary>The axes of an analysis, and how categories fall on them.</summary>
internal sealed class Axes
{
    private const double Negligible = 1e-12;

    private readonly BurtTable _burt;
    private readonly int _variables;
    private readonly Matrix<double> _vectors;

    private Axes(BurtTable burt, int variables, int[] active, double[] eigenvalues, Matrix<double> vectors, int dimensions)
    {
        (_burt, _variables, Active, Eigenvalues, _vectors) = (burt, variables, active, eigenvalues, vectors);
        Dimensions = Math.Min(dimensions, eigenvalues.Count(value => value > Negligible));
    }

    /// <summary>Indexes of the active categories in the Burt table.</summary>
    public int[] Active { get; }

    public double[] Eigenvalues { get; }

    public int Dimensions { get; }

    public static Axes Of(BurtTable burt, McaOptions options)
    {
        var (categories, variables) = (burt.Categories, options.Variables.Count);
        bool IsExcluded(Category c) => options.Excluded?.Contains((c.Variable, c.Level)) ?? false;
        int[] active = [.. Enumerable.Range(0, categories.Count).Where(j => categories[j].VariableIndex < variables && !IsExcluded(categories[j]))];
        var free = Enumerable.Range(0, variables).Count(q => !categories.Any(c => c.VariableIndex == q && IsExcluded(c)));
        var count = active.Length - free;
        if (count <= 0 || burt.N < 2) throw new StudyDataException("Les variables actives n'ont pas assez de modalités différentes pour former un axe.");

        var evd = Matrix<double>.Build.Dense(active.Length, active.Length, (a, b) => Cell(burt, active[a], active[b], variables)).Evd(Symmetricity.Symmetric);
        int[] order = [.. Enumerable.Range(0, active.Length).OrderByDescending(s => evd.EigenValues[s].Real).Take(count)];
        var vectors = Matrix<double>.Build.DenseOfColumnVectors(order.Select(s => Oriented(evd.EigenVectors.Column(s))));
        return new(burt, variables, active, [.. order.Select(s => Math.Max(0, evd.EigenValues[s].Real))], vectors, options.Dimensions);
    }

    public CategoryPoint ActivePoint(int index)
    {
        var category = Active[index];
        double[] coordinates = [.. Range().Select(s => Coordinate(index, s))];
        double[] contributions = [.. Range().Select(s => 100 * _vectors[index, s] * _vectors[index, s])];
        return Point(category, coordinates, contributions);
    }

    public VariableLink Link(string name, int variable) => new(name, [.. Range().Select(s =>
        Eigenvalues[s] * _variables * Enumerable.Range(0, Active.Length)
            .Where(index => _burt.Categories[Active[index]].VariableIndex == variable).Sum(index => _vectors[index, s] * _vectors[index, s]))]);

    /// <summary>Mean of the rows that have the category, divided by √λ: read from the counts shared with the active categories.</summary>
    public CategoryPoint SupplementaryPoint(int category)
    {
        double[] coordinates = [.. Range().Select(s => Enumerable.Range(0, Active.Length)
            .Sum(index => _burt.Counts[category, Active[index]] * Coordinate(index, s)) / (_burt.CountOf(category) * _variables * Eigenvalues[s]))];
        return Point(category, coordinates, []);
    }

    private static double Cell(BurtTable burt, int i, int j, double variables)
    {
        double ni = burt.CountOf(i), nj = burt.CountOf(j);
        return burt.Counts[i, j] / (Math.Sqrt(ni * nj) * variables) - Math.Sqrt(ni * nj) / (burt.N * variables);
    }

    private static Vector<double> Oriented(Vector<double> vector) => vector[vector.AbsoluteMaximumIndex()] < 0 ? -vector : vector;

    private IEnumerable<int> Range() => Enumerable.Range(0, Dimensions);

    private double Coordinate(int index, int axis) =>
        Math.Sqrt((double)_burt.N * _variables / _burt.CountOf(Active[index])) * _vectors[index, axis] * Math.Sqrt(Eigenvalues[axis]);

    private CategoryPoint Point(int category, double[] coordinates, double[] contributions)
    {
        double n = _burt.N, count = _burt.CountOf(category);
        var distance = n / count - 1;
        var scale = Math.Sqrt(count * (n - 1) / (n - count));
        var (label, level) = (_burt.Categories[category].Variable, _burt.Categories[category].Level);
        return new(label, level, (long)count, coordinates, contributions,
            [.. coordinates.Select(g => distance == 0 ? double.NaN : g * g / distance)],
            [.. coordinates.Select(g => distance == 0 ? double.NaN : g * scale)]);
    }
}
