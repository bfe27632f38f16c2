namespace Jalons.Documents.Charts;

/// <summary>Two values per line, joined: before and after, here and elsewhere.</summary>
/// <param name="First">Name of the hollow mark.</param>
/// <param name="Second">Name of the full mark.</param>
public sealed record DumbbellChart(Measure Measure, string First, string Second, IReadOnlyList<Pair> Pairs) : ChartSpec(Measure)
{
    public override ChartData Data => new(["", First, Second], [.. Pairs.Select(pair => Row.Of(pair.Label, pair.Before, pair.After))]);

    internal Scale Axis => Scale.Of(Pairs.Select(pair => pair.Reach), Measure);
}

public sealed record Pair(string Label, Cell Before, Cell After)
{
    /// <summary>« 42 % → 30 % ».</summary>
    public string Tip => $"{Before.Print} → {After.Print}";

    internal double Reach => Math.Max(Before.Magnitude ?? 0, After.Magnitude ?? 0);
}
