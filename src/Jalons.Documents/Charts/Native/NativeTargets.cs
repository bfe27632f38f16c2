using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Native;

/// <summary>
/// Bars against target ticks. Office has no such chart, and readers disagree on charts laid over one another: here one stack holds
/// what was done up to the target, what is missing, the tick, and what was done beyond it.
/// </summary>
internal static class NativeTargets
{
    private const double Pitch = 26;

    /// <summary>Thickness of a tick, as a share of the axis.</summary>
    private const double Tick = 0.016;

    public static NativeChart Of(TargetChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var scale = Scale.Of(chart.Bars.Select(bar => bar.Reach), chart.Measure, room: 2 * Tick);
        var tips = chart.Bars.Select(bar => bar.Tip).ToList();
        var frame = NativeFrame.For(chart.Bars.Select(bar => bar.Label), tips, chart.Bars.Count, NativeFrame.PitchFor(chart.Bars.Select(bar => bar.Label), Pitch), width, hasLegend: true);
        NativeSeries[] series = [.. Stack(chart, sheet, scale.Max * Tick), NativeEnds.Labels(sheet, 6, scale, tips)];
        return new NativeChart(
            frame,
            sheet,
            [
                NativeBars.Group("stacked", gapWidth: 45, axes: 1, series.Select(one => one.Element)),
                NativeAxes.Categories(1, crosses: 2),
                NativeAxes.Amounts(2, crosses: 1, scale),
            ])
        { Unnamed = [0, 3, 6] };
    }

    private static NativeSeries[] Stack(TargetChart chart, NativeSheet sheet, double tick)
    {
        NativeColumn Column(string title, Func<TargetBar, int, Cell> cell) => sheet.Add(title, chart.Bars.Select((bar, row) => cell(bar, row + 2)));
        double Start(TargetBar bar) => (bar.Target.Magnitude ?? double.MaxValue) - tick / 2;
        double Done(TargetBar bar) => bar.Value.Magnitude ?? 0;

        // Readers count the lines of a legend from either end: with an empty series in front, the unnamed ones are the same both ways.
        var start = Column("Départ", (_, _) => 0);
        var reached = Column("cible atteinte", (bar, row) => bar.IsReached ? NativeEnds.Computed(Math.Min(Done(bar), Start(bar)), $"MIN(B{row},C{row}-{tick / 2})") : Cell.Empty);
        var missed = Column("cible non atteinte", (bar, row) => bar.IsReached ? Cell.Empty : bar.Value);
        var missing = Column("Manque", (bar, row) => NativeEnds.Computed(bar.Target.Magnitude is null ? null : Math.Max(0, Start(bar) - Done(bar)), $"MAX(0,C{row}-{tick / 2}-N(B{row}))"));
        var target = Column("cible", (bar, _) => bar.Target.Magnitude is null ? Cell.Empty : new Cell.Number(tick, 1));
        var beyond = Column("au-delà de la cible", (bar, row) => NativeEnds.Computed(bar.IsReached ? Math.Max(0, Done(bar) - Start(bar) - tick) : null, $"MAX(0,B{row}-C{row}-{tick / 2})"));
        return
        [
            new(0, sheet[0], start),
            new(1, sheet[0], reached) { Fill = Fill.Accent },
            new(2, sheet[0], missed) { Fill = Fill.Missed },
            new(3, sheet[0], missing),
            new(4, sheet[0], target) { Fill = Fill.Ink, Edge = "FFFFFF" },
            new(5, sheet[0], beyond) { Fill = new Fill(Palette.AccentDark), Edge = "FFFFFF" },
        ];
    }
}
