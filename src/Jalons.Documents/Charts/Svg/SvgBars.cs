using System.Xml.Linq;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Bars, bars with targets, funnels.</summary>
internal static class SvgBars
{
    private const double Thickness = 28, Pitch = 44;

    public static XElement Draw(BarChart chart, string id, string title, string text)
    {
        string[] names = [.. chart.Bars.Select(bar => bar.Label)];
        var longest = chart.Bars.Select(bar => Math.Max(bar.Value.Magnitude ?? 0, bar.Interval?.High ?? 0));
        var frame = SvgFrame.For(names, chart.Bars.Select(bar => bar.Tip), Scale.Of(longest, chart.Measure), Pitch);
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, frame.Height(hasLegend: false));
        frame.Grid(canvas);
        for (var row = 0; row < chart.Bars.Count; row++) Bar(canvas, frame, row, chart.Bars[row]);
        frame.Names(canvas, names);
        return canvas.Finish(title, text);
    }

    public static XElement Draw(FunnelChart chart, string id, string title, string text)
    {
        var bars = chart.Stages.Select((stage, index) => new Bar(stage.Label, stage.Value) { Remark = Share(chart, index) });
        return Draw(new BarChart(chart.Measure, [.. bars]), id, title, text);
    }

    public static XElement Draw(TargetChart chart, string id, string title, string text)
    {
        string[] names = [.. chart.Bars.Select(bar => bar.Label)];
        var frame = SvgFrame.For(names, chart.Bars.Select(bar => bar.Tip), Scale.Of(chart.Bars.Select(bar => bar.Reach), chart.Measure), Pitch);
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, frame.Height(hasLegend: true));
        frame.Grid(canvas);
        for (var row = 0; row < chart.Bars.Count; row++) Target(canvas, frame, row, chart.Bars[row]);
        frame.Names(canvas, names);
        (string, Action<double, double>)[] legend =
        [
            ("cible atteinte", (x, y) => canvas.Rectangle(x, y + 2, 24, 14, Fill.Accent)),
            ("cible non atteinte", (x, y) => canvas.Rectangle(x, y + 2, 24, 14, Fill.Missed)),
            ("cible", (x, y) => canvas.Line(x + 18, y, x + 18, y + 18, Palette.Ink, 4)),
            ("avant avenant", (x, y) => canvas.Line(x + 18, y + 2, x + 18, y + 16, Palette.Grey, 3)),
        ];
        frame.Legend(canvas, chart.HasFormer ? legend : legend[..^1]);
        return canvas.Finish(title, text);
    }

    private static void Bar(SvgCanvas canvas, SvgFrame frame, int row, Bar bar)
    {
        var (end, middle) = (bar.Value.Magnitude ?? 0, frame.Middle(row));
        if (end > 0) canvas.Rectangle(frame.Left, middle - Thickness / 2, frame.X(end) - frame.Left, Thickness, bar.Fill);
        if (bar.Interval is { } interval) Whiskers(canvas, frame, middle, interval);
        frame.Tip(canvas, Math.Max(end, bar.Interval?.High ?? 0), row, bar.Tip);
    }

    private static void Target(SvgCanvas canvas, SvgFrame frame, int row, TargetBar bar)
    {
        var middle = frame.Middle(row);
        if (bar.Value.Magnitude is > 0 and var value)
            canvas.Rectangle(frame.Left, middle - Thickness / 2, frame.X(value) - frame.Left, Thickness, bar.Fill);
        if (bar.Former?.Magnitude is { } former) FormerTick(canvas, frame.X(former), middle);
        if (bar.Target.Magnitude is { } target) Tick(canvas, frame.X(target), middle);
        frame.Tip(canvas, bar.Reach, row, bar.Tip);
    }

    // The white edge keeps the tick visible over a dark bar.
    private static void Tick(SvgCanvas canvas, double x, double middle)
    {
        canvas.Line(x, middle - 20, x, middle + 20, "FFFFFF", 8);
        canvas.Line(x, middle - 20, x, middle + 20, Palette.Ink, 4);
    }

    // Shorter and lighter than the tick in force, beside the bar's ends so that both are seen when they are near.
    private static void FormerTick(SvgCanvas canvas, double x, double middle)
    {
        canvas.Line(x, middle - 16, x, middle + 16, "FFFFFF", 6);
        canvas.Line(x, middle - 16, x, middle + 16, Palette.Grey, 3);
    }

    internal static void Whiskers(SvgCanvas canvas, SvgFrame frame, double middle, Interval interval)
    {
        var (low, high) = (frame.X(interval.Low), frame.X(interval.High));
        canvas.Line(low, middle, high, middle, "FFFFFF", 5);
        canvas.Line(low, middle, high, middle, Palette.Ink, 2);
        canvas.Line(low, middle - 6, low, middle + 6, Palette.Ink, 2);
        canvas.Line(high, middle - 6, high, middle + 6, Palette.Ink, 2);
    }

    private static string? Share(FunnelChart chart, int stage) =>
        chart.ShareOfPrevious(stage) is Cell.Percent share ? $"soit {share.Print}" : null;
}
