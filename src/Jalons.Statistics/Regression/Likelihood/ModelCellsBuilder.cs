using System.Globalization;
using Jalons.Statistics.Data;

namespace Jalons.Statistics.Regression;

/// <summary>
/// Gathers the complete rows of a table into the cells of a model. Rows are grouped by their quantities too as long as these have few
/// different values (ages, counts); a quantity that hardly repeats itself leaves every row its own cell.
/// </summary>
internal sealed class ModelCellsBuilder
{
    private const int FewValues = 4096;

    private readonly Design _design;
    private readonly NumericColumn[] _quantities;
    private readonly CategoricalColumn _outcome;
    private readonly int[]? _frequencies;
    private readonly Profiles? _cells;
    private readonly Profiles _profiles;

    public ModelCellsBuilder(Design design, StudyTable table, CategoricalColumn outcome)
    {
        (_design, _quantities, _outcome, _frequencies) = (design, [.. design.Quantities], outcome, table.Frequencies);
        var coded = design.Quantities.Select(Coded).OfType<CategoricalColumn>().ToList();
        if (coded.Count == _quantities.Length)
            _cells = Profiles.Of(coded.Aggregate(table, (all, column) => all.With(column)), [.. design.Factors.Select(f => f.Name), .. coded.Select(c => c.Name)]);
        _profiles = Profiles.Of(_cells?.Table ?? table, [.. design.Factors.Select(factor => factor.Name)]);
    }

    /// <summary>Cells in the order of their profiles.</summary>
    public ModelCells Build(int positiveCode)
    {
        var (trials, positives) = Count(positiveCode);
        var order = Complete(trials);
        var (ones, quantities) = (new int[_profiles.FirstRow.Length][], new double[order.Length * _quantities.Length]);
        for (var i = 0; i < order.Length; i++)
        {
            ones[_profiles.ProfileOfRow[order[i]]] ??= _design.OnesOf(RowOf(order[i]));
            for (var k = 0; k < _quantities.Length; k++) quantities[i * _quantities.Length + k] = _quantities[k].Values[RowOf(order[i])];
        }
        return new(ones, Array.ConvertAll(order, cell => _profiles.ProfileOfRow[cell]), quantities,
            Array.ConvertAll(order, cell => trials[cell]), Array.ConvertAll(order, cell => positives[cell]));
    }

    private int RowOf(int cell) => _cells?.FirstRow[cell] ?? cell;

    /// <summary>Rows of each cell whose outcome is known, and positive ones among them.</summary>
    private (double[] Trials, double[] Positives) Count(int positiveCode)
    {
        var (trials, positives) = (new double[_profiles.ProfileOfRow.Length], new double[_profiles.ProfileOfRow.Length]);
        var outcomes = _outcome.Codes;
        for (var row = 0; row < outcomes.Length; row++)
        {
            if (outcomes[row] == 0) continue;
            var (cell, frequency) = (_cells?.ProfileOfRow[row] ?? row, _frequencies?[row] ?? 1);
            trials[cell] += frequency;
            if (outcomes[row] == positiveCode) positives[cell] += frequency;
        }
        return (trials, positives);
    }

    /// <summary>The cells that have rows and lack nothing, profile after profile.</summary>
    private int[] Complete(double[] trials)
    {
        var (starts, isComplete) = (new int[_profiles.FirstRow.Length + 1], new bool[trials.Length]);
        bool[] isKnown = [.. _profiles.FirstRow.Select(cell => _design.KnowsFactorsOf(RowOf(cell)))];
        for (var cell = 0; cell < trials.Length; cell++)
        {
            isComplete[cell] = trials[cell] > 0 && isKnown[_profiles.ProfileOfRow[cell]] && HasQuantities(RowOf(cell));
            if (isComplete[cell]) starts[_profiles.ProfileOfRow[cell] + 1]++;
        }
        for (var profile = 1; profile < starts.Length; profile++) starts[profile] += starts[profile - 1];

        var order = new int[starts[^1]];
        for (var cell = 0; cell < trials.Length; cell++)
            if (isComplete[cell]) order[starts[_profiles.ProfileOfRow[cell]]++] = cell;
        return order;
    }

    private bool HasQuantities(int row)
    {
        foreach (var quantity in _quantities)
            if (double.IsNaN(quantity.Values[row])) return false;
        return true;
    }

    /// <summary>A quantity as a category of its values, null when it has too many.</summary>
    private static CategoricalColumn? Coded(NumericColumn quantity)
    {
        var (codeOf, codes) = (new Dictionary<double, ushort>(), new ushort[quantity.Count]);
        for (var row = 0; row < codes.Length; row++)
        {
            var value = quantity.Values[row];
            if (double.IsNaN(value)) continue;
            if (!codeOf.TryGetValue(value, out codes[row])) codeOf.Add(value, codes[row] = (ushort)(codeOf.Count + 1));
            if (codeOf.Count > FewValues) return null;
        }
        return new(quantity.Name, [.. codeOf.Keys.Select(value => value.ToString("R", CultureInfo.InvariantCulture))], codes);
    }
}
