namespace Jalons.Documents.Charts.Native;

/// <summary>
/// Bars against target ticks. Office has no such chart: the tick is a thin bar after an unseen one, on a second pair of axes
/// with the same scale, where bars are thicker and so ticks taller than the bars they stand on.
/// </summary>
internal static class NativeTargets
{
    private const double Pitch = 31;

    /// <summary>Thickness of a tick, as a share of the axis.</summary>
    private const double Tick = 0.007;

    public static NativeChart Of(TargetChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var scale = Scale.Of(chart.Bars.Select(bar => bar.Reach), chart.Measure);
        var frame = NativeFrame.For(chart.Bars.Select(bar => bar.Label), chart.Bars.Select(bar => bar.Tip), chart.Bars.Count, Pitch, width, hasLegend: true);
        var bars = Bars(chart, sheet);
        var ticks = Ticks(chart, sheet, scale);
        return new NativeChart(
            frame,
            sheet,
            [
                NativeBars.Group("clustered", gapWidth: 60, overlap: 100, axes: 1, bars.Select(series => series.Element)),
                NativeBars.Group("stacked", gapWidth: 18, overlap: 100, axes: 3, ticks.Select(series => series.Element)),
                NativeAxes.Categories(1, crosses: 2),
                NativeAxes.Amounts(2, crosses: 1, scale),
                NativeAxes.Categories(3, crosses: 4, isShown: false),
                NativeAxes.Amounts(4, crosses: 3, scale, isShown: false),
            ])
        { Unnamed = [2, 3] };
    }

    private static NativeSeries[] Bars(TargetChart chart, NativeSheet sheet)
    {
        var reached = sheet.Add("cible atteinte", chart.Bars.Select(bar => bar.IsReached ? bar.Value : Cell.Empty));
        var missed = sheet.Add("cible non atteinte", chart.Bars.Select(bar => bar.IsReached ? Cell.Empty : bar.Value));
        var ends = sheet.Add("Fin", chart.Bars.Select((bar, row) => NativeBars.Gap(bar.Reach, $"MAX(B{row + 2},C{row + 2})")));
        var tips = sheet.Add("Étiquette", chart.Bars.Select(bar => (Cell)bar.Tip));
        return
        [
            new(0, sheet[0], reached) { Fill = Fill.Accent },
            new(1, sheet[0], missed) { Fill = Fill.Missed },
            new(2, sheet[0], ends) { Labels = tips },
        ];
    }

    private static NativeSeries[] Ticks(TargetChart chart, NativeSheet sheet, Scale scale)
    {
        var thickness = scale.Max * Tick;
        var before = sheet.Add("Avant la cible", chart.Bars.Select((bar, row) => NativeBars.Gap(bar.Target.Magnitude - thickness / 2, FormattableString.Invariant($"C{row + 2}-{thickness / 2}"))));
        var tick = sheet.Add("cible", chart.Bars.Select(bar => bar.Target.Magnitude is null ? Cell.Empty : new Cell.Number(thickness, 1)));
        return [new(3, sheet[0], before), new(4, sheet[0], tick) { Fill = Fill.Ink }];
    }
}
