using System.Xml.Linq;
using static Jalons.Documents.Charts.Native.Dml;

namespace Jalons.Documents.Charts.Native;

/// <summary>Bars with what is written at their ends, and whiskers.</summary>
internal static class NativeBars
{
    private const double Pitch = 29;

    public static NativeChart Of(BarChart chart, double width) => Of(chart, new NativeSheet(chart.Data), width);

    public static NativeChart Of(FunnelChart chart, double width)
    {
        var bars = chart.Stages.Select((stage, index) => new Bar(stage.Label, stage.Value)
        {
            Remark = chart.ShareOfPrevious(index) is Cell.Percent share ? $"soit {share.Print}" : null,
        });
        return Of(new BarChart(chart.Measure, [.. bars]), new NativeSheet(chart.Data), width);
    }

    /// <summary>One group of series on its own pair of axes.</summary>
    public static XElement Group(string grouping, int gapWidth, int overlap, int axes, IEnumerable<XElement> series) => Dml.Of(
        "barChart",
        Val("barDir", "bar"),
        Val("grouping", grouping),
        Flag("varyColors", false),
        series,
        Val("gapWidth", gapWidth),
        Val("overlap", overlap),
        Val("axId", axes),
        Val("axId", axes + 1));

    private static NativeChart Of(BarChart chart, NativeSheet sheet, double width)
    {
        var scale = Scale.Of(chart.Bars.Select(End), chart.Measure);
        var frame = NativeFrame.For(sheet[0].Cells.Select(cell => cell.Print), chart.Bars.Select(bar => bar.Tip), chart.Bars.Count, Pitch, width, hasLegend: false);
        var tips = sheet.Add("Étiquette", chart.Bars.Select(bar => (Cell)bar.Tip));
        var series = chart.HasIntervals ? Whiskered(chart, sheet, tips) : [Plain(chart, sheet, tips)];
        return new NativeChart(
            frame,
            sheet,
            [Group("clustered", gapWidth: 55, overlap: 100, axes: 1, series.Select(one => one.Element)), NativeAxes.Categories(1, crosses: 2), NativeAxes.Amounts(2, crosses: 1, scale)]);
    }

    private static double End(Bar bar) => Math.Max(bar.Value.Magnitude ?? 0, bar.Interval?.High ?? 0);

    private static NativeSeries Plain(BarChart chart, NativeSheet sheet, NativeColumn tips) => new(0, sheet[0], sheet[1])
    {
        Fill = Fill.Accent,
        Fills = [.. chart.Bars.Select(bar => bar.Fill)],
        Labels = tips,
    };

    // The label stands after the whisker: an unseen bar as long as the whisker carries it.
    private static NativeSeries[] Whiskered(BarChart chart, NativeSheet sheet, NativeColumn tips)
    {
        var below = sheet.Add("Écart bas", chart.Bars.Select((bar, row) => Gap(bar.Value.Magnitude - bar.Interval?.Low, $"B{row + 2}-C{row + 2}")));
        var above = sheet.Add("Écart haut", chart.Bars.Select((bar, row) => Gap(bar.Interval?.High - bar.Value.Magnitude, $"D{row + 2}-B{row + 2}")));
        var ends = sheet.Add("Fin", chart.Bars.Select((bar, row) => Gap(End(bar), $"MAX(B{row + 2},D{row + 2})")));
        return
        [
            new(0, sheet[0], sheet[1]) { Fill = Fill.Accent, Fills = [.. chart.Bars.Select(bar => bar.Fill)], Whiskers = (below, above) },
            new(1, sheet[0], ends) { Labels = tips },
        ];
    }

    public static Cell Gap(double? value, string formula) => value is { } known ? new Cell.Computed(known, formula) : Cell.Empty;
}
