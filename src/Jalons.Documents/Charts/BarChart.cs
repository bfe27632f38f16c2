namespace Jalons.Documents.Charts;

/// <summary>Horizontal bars from zero, in the order given; <see cref="Sorted"/> puts the longest first and what is not known last.</summary>
public sealed record BarChart(Measure Measure, IReadOnlyList<Bar> Bars) : ChartSpec(Measure)
{
    public override ChartData Data => HasIntervals
        ? new(["", Measure.Name, "Borne basse", "Borne haute"], [.. Bars.Select(bar => Row.Of(bar.Label, bar.Value, Low(bar), High(bar)))])
        : new(["", Measure.Name], [.. Bars.Select(bar => Row.Of(bar.Label, bar.Value))]);

    public bool HasIntervals => Bars.Any(bar => bar.Interval is not null);

    public BarChart Sorted() => this with
    {
        Bars = [.. Bars.OrderBy(bar => bar.Fill == Fill.Unknown).ThenByDescending(bar => bar.Value.Magnitude ?? -1)],
    };

    private static Cell Low(Bar bar) => bar.Interval is { } interval ? new Cell.Number(interval.Low, 1) : Cell.Empty;

    private static Cell High(Bar bar) => bar.Interval is { } interval ? new Cell.Number(interval.High, 1) : Cell.Empty;
}

/// <summary>One bar: what it is, how long, and what is written at its end.</summary>
public sealed record Bar(string Label, Cell Value)
{
    public Fill Fill { get; init; } = Fill.Accent;

    /// <summary>Whiskers; drawn when the base is small or when bars are compared.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Follows the value at the end of the bar: « soit 94 % ».</summary>
    public string? Remark { get; init; }

    public string Tip => Remark is null ? Value.Print : $"{Value.Print}, {Remark}";
}

/// <param name="Low">In the unit of the value.</param>
public sealed record Interval(double Low, double High);
