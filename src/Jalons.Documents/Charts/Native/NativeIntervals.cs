using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Native;

/// <summary>Estimates with their intervals: a short thick mark for the estimate, whiskers for the interval.</summary>
internal static class NativeIntervals
{
    private const double Pitch = 20, Mark = 0.014, Tallest = 260;

    public static NativeChart Of(IntervalChart chart, double width) => Of(Lines(chart), new NativeSheet(chart.Data), Scale.Of(Lines(chart).Select(End), chart.Measure), width);

    /// <summary>Effects, on both sides of zero.</summary>
    public static NativeChart Of(ForestChart chart, double width)
        => Of([.. chart.Effects.Select(effect => new Estimate(ForestChart.NameOf(effect), effect.Value, effect.Interval) { Fill = effect.IsClear ? Fill.Accent : Fill.Unknown })], new NativeSheet(chart.Data), chart.Axis, width, Math.Clamp(Tallest / chart.Effects.Count, 14, Pitch), NativeFrame.WidestNames);

    private static NativeChart Of(List<Estimate> lines, NativeSheet sheet, Scale scale, double width, double pitch = Pitch, double widest = NativeFrame.WidestGutter)
    {
        var tips = lines.Select(line => line.Value.Print).ToList();
        NativeSeries[] series = [.. Stack(lines, sheet, (scale.Max - scale.Min) * Mark), NativeEnds.Labels(sheet, 3, scale, tips)];
        return new NativeChart(
            NativeFrame.For(lines.Select(line => line.Label), tips, lines.Count, pitch, width, hasLegend: false, widest),
            sheet,
            [
                NativeBars.Group("stacked", gapWidth: 90, axes: 1, series.Select(one => one.Element)),
                NativeAxes.Categories(1, crosses: 2),
                NativeAxes.Amounts(2, crosses: 1, scale, format: scale.Min < 0 ? NativeAxes.SignedFormat : NativeAxes.NumberFormat),
            ]);
    }

    // The value to compare with is one more line, in ink and without interval.
    private static List<Estimate> Lines(IntervalChart chart) =>
    [
        .. chart.Estimates,
        .. chart.Reference is { } reference ? [new Estimate(reference.Name, reference.Value, null) { Fill = Fill.Ink }] : Array.Empty<Estimate>(),
    ];

    private static double End(Estimate line) => Math.Max(line.Value.Magnitude ?? 0, line.Interval?.High ?? 0);

    // A stack grows from zero on either side: what is negative stacks to the left, the rest and the label always to the right.
    private static NativeSeries[] Stack(List<Estimate> lines, NativeSheet sheet, double mark)
    {
        var before = sheet.Add("Avant le point", lines.Select((line, row) => NativeEnds.Computed(Before(line, mark), $"B{row + 2}-SIGN(B{row + 2}+1E-9)*{mark / 2}")));
        var point = sheet.Add("Point", lines.Select(line => line.Value.Magnitude is { } value ? new Cell.Number(value < 0 ? -mark : mark, 1) : Cell.Empty));
        var rest = lines.Select((line, row) => NativeEnds.Computed(Rest(line, mark), $"MAX(0,MAX(N(D{row + 2}),B{row + 2})-MAX(0,B{row + 2}+{mark / 2}))"));
        return
        [
            new(0, sheet[0], before) { Whiskers = NativeEnds.Whiskers(sheet, before, [.. lines.Select(line => line.Interval)]) },
            new(1, sheet[0], point) { Fill = new Fill(Palette.Accent), Fills = [.. lines.Select(line => line.Fill)] },
            NativeEnds.Rest(sheet, 2, rest),
        ];
    }

    private static double? Before(Estimate line, double mark) => line.Value.Magnitude is { } value ? value - (value < 0 ? -1 : 1) * mark / 2 : null;

    private static double? Rest(Estimate line, double mark) => line.Value.Magnitude is { } value
        ? Math.Max(0, Math.Max(line.Interval?.High ?? value, value) - (value < 0 ? 0 : value + mark / 2))
        : null;
}
