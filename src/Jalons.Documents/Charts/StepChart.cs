namespace Jalons.Documents.Charts;

/// <summary>A cumulated count over time, as steps, against a dashed line to the target and a mark at its deadline.</summary>
public sealed record StepChart(Measure Measure, IReadOnlyList<Curve> Curves) : ChartSpec(Measure)
{
    public TargetLine? Target { get; init; }

    public override ChartData Data => new(
        ["Date", .. Curves.Select(curve => curve.Name)],
        [.. Days.Select(day => new Row([new Cell.Day(day), .. Curves.Select(curve => curve.At(day))]))]);

    public IReadOnlyList<DateOnly> Days =>
        [.. Curves.SelectMany(curve => curve.Points).Select(point => point.On).Distinct().Order()];
}

/// <param name="Points">In the order of time; each holds until the next.</param>
public sealed record Curve(string Name, IReadOnlyList<Step> Points)
{
    public Fill Fill { get; init; } = Fill.Accent;

    public Cell At(DateOnly day) => Points.LastOrDefault(point => point.On <= day) is { } point ? new Cell.Number(point.Value) : Cell.Empty;
}

public sealed record Step(DateOnly On, double Value);

/// <summary>From nothing on the first day to the target on the last.</summary>
public sealed record TargetLine(string Name, DateOnly From, DateOnly Until, double Value);
