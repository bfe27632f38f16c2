namespace Jalons.Documents.Charts;

/// <summary>Effects of a model beside the line of no effect: a point and its interval each, grouped by variable (forest plot).</summary>
public sealed record ForestChart(Measure Measure, IReadOnlyList<Effect> Effects) : ChartSpec(Measure)
{
    public override ChartData Data => new(
        ["", Measure.Name, "Borne basse", "Borne haute"],
        [.. Effects.Select(effect => Row.Of(NameOf(effect), effect.Value, Bound(effect.Interval?.Low), Bound(effect.Interval?.High)))]);

    internal Scale Axis => Scale.Around(Effects.SelectMany(effect => new[] { effect.Value.Magnitude, effect.Interval?.Low, effect.Interval?.High }).OfType<double>(), Measure);

    /// <summary>« Genre, femme », where lines are not grouped.</summary>
    public static string NameOf(Effect effect) => $"{effect.Group} : {effect.Label}";

    private static Cell Bound(double? value) => value is { } bound ? new Cell.Number(bound, 1) : Cell.Empty;
}

/// <param name="Group">The variable; what its levels are compared with is told by the caller.</param>
/// <param name="Label">The level.</param>
public sealed record Effect(string Group, string Label, Cell Value, Interval? Interval)
{
    /// <summary>The interval leaves zero out.</summary>
    public bool IsClear => Interval is { } interval && (interval.Low > 0 || interval.High < 0);
}
