using Jalons.Statistics.Data;
using Jalons.Statistics.Equity;
using Jalons.Statistics.Tables;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>equity {"unit", "population", "count", "rank", "group", "draws": 1000, "level"}</c>, one row per unit: ratios with exact limits, indices with their noise,
/// Theil between and within groups, concentration by rank (highest = poorest first). A row without population or count is dropped and counted.
/// </summary>
internal static class EquityRequest
{
    public static object Run(Stream csv, Specification spec)
    {
        var names = (Unit: spec.Text("unit"), Population: spec.Text("population"), Count: spec.Text("count"), Rank: spec.OptionalText("rank"), Group: spec.OptionalText("group"));
        var variables = new List<VariableRequest>
        {
            new(names.Unit, VariableKind.Categorical), new(names.Population, VariableKind.Numeric), new(names.Count, VariableKind.Numeric),
        };
        if (names.Rank is not null) variables.Add(new(names.Rank, VariableKind.Numeric));
        if (names.Group is not null) variables.Add(new(names.Group, VariableKind.Categorical));

        var table = StudyCsv.Read(csv, variables);
        int[] rows = [.. Enumerable.Range(0, table.RowCount).Where(row => variables.Skip(1).All(variable => IsPresent(table, variable, row)))];
        double[] Numbers(string name) => [.. rows.Select(row => table.Numeric(name).Values[row])];
        var units = new Units(
            [.. rows.Select(row => table.Categorical(names.Unit)[row] ?? MissingValues.Label)],
            Counts(Numbers(names.Count), names.Count), Numbers(names.Population),
            names.Rank is null ? null : Numbers(names.Rank),
            names.Group is null ? null : [.. rows.Select(row => table.Categorical(names.Group)[row]!)]);
        if (units.Population.Any(people => people < 0)) throw new StudyDataException($"La variable « {names.Population} » contient un nombre négatif.");
        return Shape(units, table.RowCount - rows.Length, spec);
    }

    private static object Shape(Units units, int dropped, Specification spec)
    {
        double[] counts = [.. units.Counts.Select(count => (double)count)];
        var noise = SamplingNoise.Of(units.Counts.Sum(), units.Population, spec.WholeNumber("draws", 1) ?? SamplingNoise.DefaultDraws);
        var split = units.Groups is null ? null : TheilDecomposition.Of(counts, units.Population, units.Groups);
        return new
        {
            N = units.Names.Length,
            Dropped = dropped,
            Total = units.Counts.Sum(),
            Ratios = Ratios(units, spec.ConfidenceLevel()),
            Gini = EquityIndices.Gini(counts, units.Population),
            GiniNoise = noise?.MeanGini,
            GiniNoise95 = noise?.Gini95,
            Hoover = EquityIndices.Hoover(counts, units.Population),
            Theil = new { Total = EquityIndices.Theil(counts, units.Population), split?.Between, split?.Within },
            MeanLogDeviation = EquityIndices.MeanLogDeviation(counts, units.Population),
            Concentration = units.Ranks is null ? null : EquityIndices.Concentration(counts, units.Population, units.Ranks),
            Lorenz = Lorenz(counts, units.Population),
            GoodnessOfFit = GoodnessOfFit.Of(units.Counts, units.Population),
        };
    }

    private static List<object> Ratios(Units units, double level)
    {
        var rate = units.Counts.Sum() / units.Population.Sum();
        return [.. EquityIndices.Ratios(units.Counts, units.Population, level).Select((ratio, i) => new
        {
            Unit = units.Names[i],
            Count = units.Counts[i],
            Population = units.Population[i],
            Expected = units.Population[i] * rate,
            Ratio = ratio?.Estimate,
            ratio?.Lower,
            ratio?.Upper,
        })];
    }

    private static List<object> Lorenz(double[] counts, double[] population) => counts.Sum() == 0 || population.Sum() == 0
        ? []
        : [.. EquityIndices.Lorenz(counts, population).Select(point => new { point.Population, point.Beneficiaries })];

    private static long[] Counts(double[] values, string name) => values.All(value => value >= 0 && value == Math.Floor(value))
        ? Array.ConvertAll(values, value => (long)value)
        : throw new StudyDataException($"La variable « {name} » compte des personnes : elle ne peut être ni négative ni décimale.");

    private static bool IsPresent(StudyTable table, VariableRequest variable, int row) => variable.Kind == VariableKind.Numeric
        ? !double.IsNaN(table.Numeric(variable.Name).Values[row])
        : table.Categorical(variable.Name).Codes[row] != 0;

    private sealed record Units(string[] Names, long[] Counts, double[] Population, double[]? Ranks, string[]? Groups);
}
