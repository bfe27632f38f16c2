namespace Jalons.Documents.Charts;

/// <summary>Bars against a target tick each: full when the target is reached, hatched when it is missed. Never gauges.</summary>
public sealed record TargetChart(Measure Measure, IReadOnlyList<TargetBar> Bars) : ChartSpec(Measure)
{
    public override ChartData Data =>
        HasFormer
            ? new(["", Measure.Name, "Cible", "Cible d’avant l’avenant"], [.. Bars.Select(bar => Row.Of(bar.Label, bar.Value, bar.Target, bar.Former ?? Cell.Empty))])
            : new(["", Measure.Name, "Cible"], [.. Bars.Select(bar => Row.Of(bar.Label, bar.Value, bar.Target))]);

    /// <summary>A target was replaced: the former one is drawn beside the one in force, lighter.</summary>
    public bool HasFormer => Bars.Any(bar => bar.Former is not null);
}

/// <summary>A quantity and what was aimed at.</summary>
/// <param name="IsReached">Told by the caller: « about » targets have a tolerance.</param>
public sealed record TargetBar(string Label, Cell Value, Cell Target, bool IsReached)
{
    /// <summary>The target before it was changed; null where it was not.</summary>
    public Cell? Former { get; init; }

    /// <summary>Follows the value: « soit 94 % ».</summary>
    public string? Remark { get; init; }

    public string Tip => string.Join(", ", new[] { Value.Print, Remark, Former is null ? null : $"avant avenant : {Former.Print}" }.OfType<string>());

    public Fill Fill => IsReached ? Fill.Accent : Fill.Missed;

    /// <summary>Where the written value may start without meeting bar or tick.</summary>
    public double Reach => Math.Max(Value.Magnitude ?? 0, Math.Max(Target.Magnitude ?? 0, Former?.Magnitude ?? 0));
}
