using System.Globalization;
using Jalons.Statistics.Agreement;
using Jalons.Statistics.Data;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>agreement {"coders": ["A", "B", …], "level": "nominal|ordinal|interval", "order": [...]}</c>, one row per unit, an empty cell being no code:
/// Krippendorff's alpha for all coders; Cohen's kappa, po and pe for two (units that both coded), pair by pair beyond. Ordinal codes follow
/// <c>order</c>, or are sorted as numbers when they all are.
/// </summary>
internal static class AgreementRequest
{
    public static object Run(Stream csv, Specification spec)
    {
        var coders = spec.Texts("coders");
        if (coders.Count < 2 || coders.Distinct().Count() < coders.Count) throw Specification.Refuse("coders", "attend au moins deux colonnes différentes");

        var level = Level(spec.OneOf("level", "nominal", "ordinal", "interval"));
        var table = StudyCsv.Read(csv, [.. coders.Select(coder => new VariableRequest(coder, VariableKind.Categorical))]);
        var columns = coders.Select(table.Categorical).ToList();
        var codes = Codes(columns, level, spec.Texts("order"));
        var places = columns.Select(column => column.Levels.Select(code => codes.IndexOf(code)).Prepend(-1).ToArray()).ToList();
        int[][] units = [.. Enumerable.Range(0, table.RowCount).Select(row => columns.Select((column, c) => places[c][column.Codes[row]]).ToArray())];
        return Shape(coders, codes, units, level);
    }

    private static object Shape(IReadOnlyList<string> coders, List<string> codes, int[][] units, MeasurementLevel level)
    {
        double[] values = [.. codes.Select((code, rank) => level == MeasurementLevel.Interval ? NumericBuilder.Parse(code, "codes") : rank)];
        var alpha = KrippendorffAlpha.Of(units, values, level);
        var pairs = (from a in Enumerable.Range(0, coders.Count) from b in Enumerable.Range(a + 1, coders.Count - a - 1) select Pair(coders, codes.Count, units, a, b)).ToList();
        var only = pairs.Count == 1 ? pairs[0] : null;
        return new
        {
            N = units.Count(unit => unit.Count(code => code >= 0) >= 2),
            Categories = codes,
            only?.Kappa,
            only?.KappaLower,
            only?.KappaUpper,
            only?.Po,
            only?.Pe,
            only?.WeightedKappa,
            alpha.Alpha,
            alpha.Pairable,
            ObservedDisagreement = alpha.Observed,
            ExpectedDisagreement = alpha.Expected,
            Pairs = pairs,
        };
    }

    private static PairAgreement Pair(IReadOnlyList<string> coders, int size, int[][] units, int a, int b)
    {
        long[][] table = [.. Enumerable.Range(0, size).Select(_ => new long[size])];
        foreach (var unit in units)
            if (unit[a] >= 0 && unit[b] >= 0) table[unit[a]][unit[b]]++;
        var plain = CohenKappa.Of(table);
        return new([coders[a], coders[b]], table.Sum(row => row.Sum()), plain?.Observed, plain?.Expected,
            plain?.Kappa?.Estimate, plain?.Kappa?.Lower, plain?.Kappa?.Upper, CohenKappa.Of(table, KappaWeights.Quadratic)?.Kappa?.Estimate);
    }

    private static List<string> Codes(List<CategoricalColumn> columns, MeasurementLevel level, IReadOnlyList<string> order)
    {
        var used = columns.SelectMany(column => column.Levels).Distinct().Order(CodePointOrder.Instance).ToList();
        if (order.Count > 0)
            return used.Except(order).FirstOrDefault() is { } stray ? throw Specification.Refuse("order", $"oublie le code « {stray} »") : [.. order];
        if (level == MeasurementLevel.Nominal) return used;

        var areNumbers = used.TrueForAll(code => double.TryParse(code, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        return areNumbers ? [.. used.OrderBy(code => double.Parse(code, CultureInfo.InvariantCulture))] : used;
    }

    private static MeasurementLevel Level(string name) => name switch
    {
        "ordinal" => MeasurementLevel.Ordinal,
        "interval" => MeasurementLevel.Interval,
        _ => MeasurementLevel.Nominal,
    };

    private sealed record PairAgreement(
        string[] Coders, long N, double? Po, double? Pe, double? Kappa, double? KappaLower, double? KappaUpper, double? WeightedKappa);
}
