using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native;

/// <summary>Bars with what is written at their ends, and whiskers.</summary>
internal static class NativeBars
{
    private const double Pitch = 19;

    /// <summary>What readers that break lines elsewhere than we do may need.</summary>
    private const double Slack = 20;

    /// <summary>Two charts of this height, and the lines that read them, fill a page.</summary>
    private const double Tallest = 250;

    public static NativeChart Of(BarChart chart, double width) => Of(chart, new NativeSheet(chart.Data), width);

    /// <summary>Combinations spelled out: Office draws no dots.</summary>
    public static NativeChart Of(UpSetChart chart, double width) => Of(chart.AsBars, new NativeSheet(chart.Data), width, Math.Min(Tallest / chart.Combinations.Count, Pitch), NativeFrame.WidestNames);

    /// <summary>Links as bars, one for each body: Office draws no links.</summary>
    public static NativeChart Of(NetworkChart chart, double width)
    {
        var bars = chart.AsBars;
        return Of(bars, new NativeSheet(chart.Data), width, Math.Clamp(Tallest / Math.Max(bars.Bars.Count, 1), 17, Pitch), NativeFrame.WidestNames);
    }

    public static NativeChart Of(FunnelChart chart, double width)
    {
        var bars = chart.Stages.Select((stage, index) => new Bar(stage.Label, stage.Value)
        {
            Remark = chart.ShareOfPrevious(index) is Cell.Percent share ? $"soit {share.Print}" : null,
        });
        return Of(new BarChart(chart.Measure, [.. bars]), new NativeSheet(chart.Data), width);
    }

    /// <summary>One group of series on its own pair of axes.</summary>
    public static XElement Group(string grouping, int gapWidth, int axes, IEnumerable<XElement> series) => Dml.Of(
        "barChart",
        Val("barDir", "bar"),
        Val("grouping", grouping),
        Flag("varyColors", false),
        series,
        Val("gapWidth", gapWidth),
        Val("overlap", grouping == "clustered" ? 0 : 100),
        Val("axId", axes),
        Val("axId", axes + 1));

    private static NativeChart Of(BarChart chart, NativeSheet sheet, double width, double pitch = Pitch, double widest = NativeFrame.WidestGutter)
    {
        var scale = Scale.Of(chart.Bars.Select(End), chart.Measure);
        var names = sheet[0].Cells.Select(cell => cell.Print).ToList();
        if (NativeFrame.LinesOf(names, widest - Slack) > 2) widest = NativeFrame.WidestNames;
        var frame = NativeFrame.For(names, chart.Bars.Select(bar => bar.Tip), chart.Bars.Count, NativeFrame.PitchFor(names, pitch, widest), width, hasLegend: false, widest);
        var tips = chart.Bars.Select(bar => bar.Tip).ToList();
        List<NativeSeries> series = [Bars(chart, sheet)];
        if (chart.HasIntervals) series.Add(NativeEnds.Rest(sheet, 1, chart.Bars.Select((bar, row) => NativeEnds.Computed(End(bar) - (bar.Value.Magnitude ?? 0), $"MAX(0,D{row + 2}-B{row + 2})"))));
        series.Add(NativeEnds.Labels(sheet, series.Count, scale, tips));
        return new NativeChart(
            frame,
            sheet,
            [Group("stacked", gapWidth: 55, axes: 1, series.Select(one => one.Element)), NativeAxes.Categories(1, crosses: 2), NativeAxes.Amounts(2, crosses: 1, scale)]);
    }

    private static NativeSeries Bars(BarChart chart, NativeSheet sheet) => new(0, sheet[0], sheet[1])
    {
        Fill = Fill.Accent,
        Fills = [.. chart.Bars.Select(bar => bar.Fill)],
        Whiskers = chart.HasIntervals ? NativeEnds.Whiskers(sheet, sheet[1], [.. chart.Bars.Select(bar => bar.Interval)]) : null,
    };

    private static double End(Bar bar) => Math.Max(bar.Value.Magnitude ?? 0, bar.Interval?.High ?? 0);
}
