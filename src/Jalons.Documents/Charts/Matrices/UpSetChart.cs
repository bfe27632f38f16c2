namespace Jalons.Documents.Charts;

/// <summary>How many are in each combination of several sets: dots tell the combination, bars how many (UpSet; A. Lex et al., 2014).</summary>
public sealed record UpSetChart(Measure Measure, IReadOnlyList<string> Sets, IReadOnlyList<Combination> Combinations) : ChartSpec(Measure)
{
    public override ChartData Data => new(["Combinaison", Measure.Name], [.. Combinations.Select(combination => Row.Of(NameOf(combination), combination.Value))]);

    /// <summary>The combination spelled out, where no dots can be drawn.</summary>
    public string NameOf(Combination combination)
        => combination.Name ?? (combination.Members.Count == 0 ? "Aucun" : string.Join(" + ", combination.Members.Select(member => Sets[member])));

    /// <summary>The same numbers as bars.</summary>
    internal BarChart AsBars => new(Measure, [.. Combinations.Select(combination => new Bar(NameOf(combination), combination.Value) { Fill = FillOf(combination) })]);

    internal static Fill FillOf(Combination combination) => combination.Name is null ? Fill.Accent : Fill.Unknown;
}

/// <param name="Members">Ranks of the sets that it is in, and of no other.</param>
public sealed record Combination(IReadOnlyList<int> Members, Cell Value)
{
    /// <summary>Replaces the combination spelled out: « Autres combinaisons ».</summary>
    public string? Name { get; init; }
}
