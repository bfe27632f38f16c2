using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Native;

/// <summary>Estimates with their intervals: a short thick mark for the estimate, whiskers for the interval.</summary>
internal static class NativeIntervals
{
    private const double Pitch = 27, Mark = 0.012;

    public static NativeChart Of(IntervalChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var scale = Scale.Of(chart.Estimates.Select(End).Append(chart.Reference?.Value ?? 0), chart.Measure);
        var names = chart.Estimates.Select(estimate => estimate.Label);
        var frame = NativeFrame.For(names, chart.Estimates.Select(estimate => estimate.Value.Print), chart.Estimates.Count, Pitch, width, hasLegend: false);
        return new NativeChart(
            frame,
            sheet,
            [
                NativeBars.Group("clustered", gapWidth: 100, overlap: 100, axes: 1, Whiskers(chart, sheet).Select(series => series.Element)),
                NativeBars.Group("stacked", gapWidth: 100, overlap: 100, axes: 3, Marks(chart, sheet, scale).Select(series => series.Element)),
                NativeAxes.Categories(1, crosses: 2),
                NativeAxes.Amounts(2, crosses: 1, scale),
                NativeAxes.Categories(3, crosses: 4, isShown: false),
                NativeAxes.Amounts(4, crosses: 3, scale, isShown: false),
            ]);
    }

    private static double End(Estimate estimate) => Math.Max(estimate.Value.Magnitude ?? 0, estimate.Interval?.High ?? 0);

    private static NativeSeries[] Whiskers(IntervalChart chart, NativeSheet sheet)
    {
        var below = sheet.Add("Écart bas", chart.Estimates.Select((one, row) => NativeBars.Gap(one.Value.Magnitude - one.Interval?.Low, $"B{row + 2}-C{row + 2}")));
        var above = sheet.Add("Écart haut", chart.Estimates.Select((one, row) => NativeBars.Gap(one.Interval?.High - one.Value.Magnitude, $"D{row + 2}-B{row + 2}")));
        var ends = sheet.Add("Fin", chart.Estimates.Select((one, row) => NativeBars.Gap(End(one), $"MAX(B{row + 2},D{row + 2})")));
        var tips = sheet.Add("Étiquette", chart.Estimates.Select(one => (Cell)one.Value.Print));
        return [new(0, sheet[0], sheet[1]) { Whiskers = (below, above) }, new(1, sheet[0], ends) { Labels = tips }];
    }

    private static NativeSeries[] Marks(IntervalChart chart, NativeSheet sheet, Scale scale)
    {
        var thickness = scale.Max * Mark;
        var before = sheet.Add("Avant le point", chart.Estimates.Select((one, row) => NativeBars.Gap(one.Value.Magnitude - thickness / 2, FormattableString.Invariant($"B{row + 2}-{thickness / 2}"))));
        var mark = sheet.Add("Point", chart.Estimates.Select(one => one.Value.Magnitude is null ? Cell.Empty : new Cell.Number(thickness, 1)));
        return [new(2, sheet[0], before), new(3, sheet[0], mark) { Fill = new Fill(Palette.Accent), Fills = [.. chart.Estimates.Select(one => one.Fill)] }];
    }
}
