using System.Xml.Linq;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Several series: side by side, or end to end.</summary>
internal static class SvgGroups
{
    private const double Thickness = 30, Thin = 20;

    public static XElement Draw(GroupedChart chart, string id, string title, string text)
    {
        var pitch = chart.IsStacked ? 44 : chart.Series.Count * (Thin + 2) + 16;
        var tips = chart.IsStacked ? [] : chart.Series.SelectMany(series => series.Values).Select(value => value.Print);
        var frame = SvgFrame.For(chart.Categories, tips, Scale.Of(Longest(chart), chart.Measure), pitch);
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, frame.Height(hasLegend: true));
        frame.Grid(canvas);
        for (var row = 0; row < chart.Categories.Count; row++)
        {
            if (chart.IsStacked) Stack(canvas, frame, chart, row);
            else Cluster(canvas, frame, chart, row);
        }

        frame.Names(canvas, chart.Categories);
        frame.Legend(canvas, [.. chart.Series.Select((series, index) => (series.Name, Sample(canvas, chart.FillOf(index))))]);
        return canvas.Finish(title, text);
    }

    internal static Action<double, double> Sample(SvgCanvas canvas, Fill fill) => (x, y) => canvas.Rectangle(x, y + 2, 24, 14, fill);

    private static IEnumerable<double> Longest(GroupedChart chart) => chart.Arrangement switch
    {
        Arrangement.Filled => [100],
        Arrangement.Stacked => chart.Categories.Select((_, row) => Total(chart, row)),
        _ => chart.Series.SelectMany(series => series.Values).Select(value => value.Magnitude ?? 0),
    };

    private static double Total(GroupedChart chart, int row) => chart.Series.Sum(series => series.Values[row].Magnitude ?? 0);

    private static void Stack(SvgCanvas canvas, SvgFrame frame, GroupedChart chart, int row)
    {
        var scale = chart.Arrangement == Arrangement.Filled && Total(chart, row) > 0 ? 100 / Total(chart, row) : 1;
        var from = 0d;
        for (var index = 0; index < chart.Series.Count; index++)
        {
            var value = chart.Series[index].Values[row];
            var until = from + (value.Magnitude ?? 0) * scale;
            var (x, width) = (frame.X(from), frame.X(until) - frame.X(from));
            if (width > 0) Piece(canvas, x, frame.Middle(row), width, chart.FillOf(index), value.Print);
            from = until;
        }
    }

    internal static void Piece(SvgCanvas canvas, double x, double middle, double width, Fill fill, string tip)
    {
        canvas.Rectangle(x, middle - Thickness / 2, width, Thickness, fill);
        canvas.Line(x + width, middle - Thickness / 2, x + width, middle + Thickness / 2, "FFFFFF", 2);
        if (width < TextWidth.Of(tip) * SvgCanvas.TickSize + 8) return;
        if (fill.Texture != Texture.Plain) Plate(canvas, x + width / 2, middle, tip);
        var colour = fill.Texture == Texture.Plain ? Palette.TextOn(fill.Colour) : Palette.Ink;
        canvas.Text(x + width / 2, middle + 5, tip, $"text-anchor='middle' font-weight='700' font-size='{SvgCanvas.TickSize}' fill='#{colour}'");
    }

    private static void Plate(SvgCanvas canvas, double x, double middle, string tip)
    {
        var width = TextWidth.Of(tip) * SvgCanvas.TickSize + 6;
        canvas.Rectangle(x - width / 2, middle - 10, width, 20, "fill='#FFFFFF'");
    }

    private static void Cluster(SvgCanvas canvas, SvgFrame frame, GroupedChart chart, int row)
    {
        var top = frame.Middle(row) - chart.Series.Count * (Thin + 2) / 2;
        for (var index = 0; index < chart.Series.Count; index++)
        {
            var value = chart.Series[index].Values[row];
            var y = top + index * (Thin + 2);
            var end = frame.X(value.Magnitude ?? 0);
            canvas.Rectangle(frame.Left, y, end - frame.Left, Thin, chart.FillOf(index));
            canvas.Text(end + 8, y + Thin / 2 + 5, value.Print, $"font-weight='700' font-size='{SvgCanvas.TickSize}' fill='#{Palette.Ink}'");
        }
    }
}
