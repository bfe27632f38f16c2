namespace Jalons.Documents.Charts;

/// <summary>A point and its confidence interval per line, with a reference line when there is one.</summary>
public sealed record IntervalChart(Measure Measure, IReadOnlyList<Estimate> Estimates) : ChartSpec(Measure)
{
    public Reference? Reference { get; init; }

    /// <summary>The estimates, then the value to compare with.</summary>
    public override ChartData Data => new(
        ["", Measure.Name, "Borne basse", "Borne haute"],
        [
            .. Estimates.Select(estimate => Row.Of(estimate.Label, estimate.Value, Bound(estimate.Interval?.Low), Bound(estimate.Interval?.High))),
            .. Reference is { } reference ? [Row.Of(reference.Name, reference.Value, Cell.Empty, Cell.Empty)] : Array.Empty<Row>(),
        ]);

    private static Cell Bound(double? value) => value is { } bound ? new Cell.Number(bound, 1) : Cell.Empty;
}

/// <param name="Interval">Null when the value is hidden.</param>
public sealed record Estimate(string Label, Cell Value, Interval? Interval)
{
    public Fill Fill { get; init; } = Fill.Accent;
}

/// <summary>A vertical line to compare with: an average, no difference.</summary>
public sealed record Reference(string Name, Cell Value);
