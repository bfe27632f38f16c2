namespace Jalons.Documents.Charts;

/// <summary>Bars against a target tick each: full when the target is reached, hatched when it is missed. Never gauges.</summary>
public sealed record TargetChart(Measure Measure, IReadOnlyList<TargetBar> Bars) : ChartSpec(Measure)
{
    public override ChartData Data =>
        new(["", Measure.Name, "Cible"], [.. Bars.Select(bar => Row.Of(bar.Label, bar.Value, bar.Target))]);
}

/// <summary>A quantity and what was aimed at.</summary>
/// <param name="IsReached">Told by the caller: « about » targets have a tolerance.</param>
public sealed record TargetBar(string Label, Cell Value, Cell Target, bool IsReached)
{
    /// <summary>Follows the value: « soit 94 % ».</summary>
    public string? Remark { get; init; }

    public string Tip => Remark is null ? Value.Print : $"{Value.Print}, {Remark}";

    public Fill Fill => IsReached ? Fill.Accent : Fill.Missed;

    /// <summary>Where the written value may start without meeting bar or tick.</summary>
    public double Reach => Math.Max(Value.Magnitude ?? 0, Target.Magnitude ?? 0);
}
