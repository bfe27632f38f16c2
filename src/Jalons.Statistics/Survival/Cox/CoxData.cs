using Jalons.Statistics.Data;
using Jalons.Statistics.Regression;

namespace Jalons.Statistics.Survival;

/// <summary>
/// Partial likelihood of a Cox model on the complete rows, by decreasing time. Quantities are taken from their mean, which changes nothing to the
/// likelihood and keeps exponentials in range.
/// </summary>
internal sealed class CoxData
{
    private readonly CensoredColumn _durations;
    private readonly int[]? _frequencies;
    private readonly int[] _profileOfRow;
    private readonly int[][] _ones;
    private readonly double[][] _quantities;
    private readonly int[] _rows;

    public CoxData(StudyTable table, string duration, IReadOnlyList<ModelTerm> terms)
    {
        (_durations, _frequencies, Design) = (table.Censored(duration), table.Frequencies, new(table, terms));
        var profiles = Profiles.Of(table, [.. Design.Factors.Select(factor => factor.Name)]);
        _profileOfRow = profiles.ProfileOfRow;
        _ones = [.. profiles.FirstRow.Select(row => Design.KnowsFactorsOf(row) ? Design.OnesOf(row) : [])];
        _quantities = [.. Design.Quantities.Select(quantity => quantity.Values.ToArray())];
        _rows = [.. Enumerable.Range(0, table.RowCount).Where(IsComplete).OrderByDescending(row => _durations.Times[row])];
        foreach (var row in _rows)
        {
            N += Frequency(row);
            if (IsEvent(row)) Events += Frequency(row);
        }
        Dropped = table.Total - N;
        foreach (var quantity in _quantities) Centre(quantity);
    }

    public Design Design { get; }

    public long N { get; }

    public long Dropped { get; }

    public long Events { get; }

    /// <summary>Likelihood, gradient and information at the coefficients given (the intercept, in the first place, counts for nothing).</summary>
    public CoxSums At(double[] beta)
    {
        double[] padded = [.. beta, 0];
        var (sums, atRisk, events, values) = (new CoxSums(Design), new RiskSums(Design), new RiskSums(Design), new double[_quantities.Length]);
        for (int start = 0, end = 0; start < _rows.Length; start = end)
        {
            events.Clear();
            for (; end < _rows.Length && _durations.Times[_rows[end]] == _durations.Times[_rows[start]]; end++)
            {
                var (row, ones) = (_rows[end], _ones[_profileOfRow[_rows[end]]]);
                for (var k = 0; k < values.Length; k++) values[k] = _quantities[k][row];
                var eta = Design.Predict(padded, ones) + Design.Predict(padded, values);
                atRisk.Add(ones, values, Frequency(row) * Math.Exp(eta));
                if (!IsEvent(row)) continue;
                events.Add(ones, values, Frequency(row) * Math.Exp(eta));
                sums.AddEvents(ones, values, Frequency(row), eta);
            }
            sums.AddTime(atRisk, events);
        }
        return sums;
    }

    private int Frequency(int row) => _frequencies?[row] ?? 1;

    private bool IsEvent(int row) => _durations.Causes[row] == 1;

    private bool IsComplete(int row) => Frequency(row) > 0 && !double.IsNaN(_durations.Times[row]) && _ones[_profileOfRow[row]].Length > 0
        && Array.TrueForAll(_quantities, quantity => !double.IsNaN(quantity[row]));

    private void Centre(double[] quantity)
    {
        var mean = _rows.Sum(row => Frequency(row) * quantity[row]) / Math.Max(1, N);
        foreach (var row in _rows) quantity[row] -= mean;
    }
}
