namespace Jalons.Documents.Charts;

/// <summary>The same bars in several places, side by side on one scale (small multiples).</summary>
/// <param name="Rows">What is measured, the same in every panel.</param>
public sealed record PanelChart(Measure Measure, IReadOnlyList<string> Rows, IReadOnlyList<Panel> Panels) : ChartSpec(Measure)
{
    public override ChartData Data => new(
        ["", .. Panels.Select(panel => panel.Name)],
        [.. Rows.Select((row, rank) => new Row([row, .. Panels.Select(panel => panel.Values[rank])]))]);

    internal double Longest => Panels.SelectMany(panel => panel.Values).Max(cell => cell.Magnitude ?? 0) is > 0 and var longest ? longest : 1;
}

/// <param name="Values">One per row.</param>
public sealed record Panel(string Name, IReadOnlyList<Cell> Values)
{
    public Fill Fill { get; init; } = Fill.Accent;
}
