using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Native;

/// <summary>Estimates with their intervals: a short thick mark for the estimate, whiskers for the interval.</summary>
internal static class NativeIntervals
{
    private const double Pitch = 27, Mark = 0.014;

    public static NativeChart Of(IntervalChart chart, double width)
    {
        var lines = Lines(chart);
        var sheet = new NativeSheet(chart.Data);
        var scale = Scale.Of(lines.Select(End), chart.Measure);
        var tips = lines.Select(line => line.Value.Print).ToList();
        NativeSeries[] series = [.. Stack(lines, sheet, scale.Max * Mark), NativeEnds.Labels(sheet, 3, scale, tips)];
        return new NativeChart(
            NativeFrame.For(lines.Select(line => line.Label), tips, lines.Count, Pitch, width, hasLegend: false),
            sheet,
            [
                NativeBars.Group("stacked", gapWidth: 90, axes: 1, series.Select(one => one.Element)),
                NativeAxes.Categories(1, crosses: 2),
                NativeAxes.Amounts(2, crosses: 1, scale),
            ]);
    }

    // The value to compare with is one more line, in ink and without interval.
    private static List<Estimate> Lines(IntervalChart chart) =>
    [
        .. chart.Estimates,
        .. chart.Reference is { } reference ? [new Estimate(reference.Name, reference.Value, null) { Fill = Fill.Ink }] : Array.Empty<Estimate>(),
    ];

    private static double End(Estimate line) => Math.Max(line.Value.Magnitude ?? 0, line.Interval?.High ?? 0);

    private static NativeSeries[] Stack(List<Estimate> lines, NativeSheet sheet, double mark)
    {
        var before = sheet.Add("Avant le point", lines.Select((line, row) => NativeEnds.Computed(line.Value.Magnitude - mark / 2, $"B{row + 2}-{mark / 2}")));
        var point = sheet.Add("Point", lines.Select(line => line.Value.Magnitude is null ? Cell.Empty : new Cell.Number(mark, 1)));
        var rest = lines.Select((line, row) => NativeEnds.Computed(line.Value.Magnitude is { } value ? Math.Max(0, End(line) - value - mark / 2) : null, $"MAX(0,N(D{row + 2})-B{row + 2}-{mark / 2})"));
        return
        [
            new(0, sheet[0], before) { Whiskers = NativeEnds.Whiskers(sheet, before, [.. lines.Select(line => line.Interval)]) },
            new(1, sheet[0], point) { Fill = new Fill(Palette.Accent), Fills = [.. lines.Select(line => line.Fill)] },
            NativeEnds.Rest(sheet, 2, rest),
        ];
    }
}
