namespace Jalons.Documents.Charts;

/// <summary>One quantity against another (a share as days go by, beneficiaries as the population adds up): steps or straight lines, from zero.</summary>
/// <param name="Across">What the horizontal axis counts.</param>
public sealed record LineChart(Measure Measure, Measure Across, IReadOnlyList<Trace> Lines) : ChartSpec(Measure)
{
    /// <summary>True for what changes by events: each value holds until the next.</summary>
    public bool IsStepped { get; init; }

    public override ChartData Data => new(
        [Across.Name, .. Lines.Select(line => line.Name)],
        [.. Stops().Select(x => new Row([new Cell.Number(x, IsWhole(x) ? 0 : 1, Across.Unit), .. Lines.Select(line => line.At(x, Measure))]))]);

    internal Scale Horizontal => Scale.Of(Lines.SelectMany(line => line.Points).Select(point => point.X), Across);

    internal Scale Vertical => Scale.Of(Lines.SelectMany(line => line.Points).Select(point => point.Y), Measure);

    private IEnumerable<double> Stops() => Lines.SelectMany(line => line.Points).Select(point => point.X).Distinct().Order();

    private static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) < 1e-9;
}

/// <param name="Points">In the order of <c>X</c>.</param>
public sealed record Trace(string Name, IReadOnlyList<(double X, double Y)> Points)
{
    public Fill Fill { get; init; } = Fill.Accent;

    /// <summary>The value at a point of the line; nothing where the line has none.</summary>
    internal Cell At(double x, Measure measure)
        => Points.Where(point => Math.Abs(point.X - x) < 1e-9).Select(point => (double?)point.Y).FirstOrDefault() is { } y ? measure.Unit == "%" ? (Cell)new Cell.Percent(y) : new Cell.Number(y, 1) : Cell.Empty;
}
