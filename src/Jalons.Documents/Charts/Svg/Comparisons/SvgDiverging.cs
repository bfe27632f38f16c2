using System.Xml.Linq;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Bars on both sides of a line.</summary>
internal static class SvgDiverging
{
    private const double Pitch = 46;

    public static XElement Draw(DivergingChart chart, string id, string title, string text)
    {
        var frame = SvgFrame.For(chart.Categories, [], chart.Axis, Pitch);
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, frame.Height(hasLegend: true));
        frame.Grid(canvas);
        frame.Names(canvas, chart.Categories);
        for (var row = 0; row < chart.Categories.Count; row++) Line(canvas, frame, chart, row);
        frame.Legend(canvas, [.. chart.Levels.Select(level => (level.Name, SvgGroups.Sample(canvas, level.Fill)))]);
        return canvas.Finish(title, text);
    }

    private static void Line(SvgCanvas canvas, SvgFrame frame, DivergingChart chart, int row)
    {
        var from = -chart.Left(row);
        foreach (var level in chart.Levels.OrderBy(level => level.Side))
        {
            var until = from + (level.Values[row].Magnitude ?? 0);
            if (until > from) SvgGroups.Piece(canvas, frame.X(from), frame.Middle(row), frame.X(until) - frame.X(from), level.Fill, level.Values[row].Print);
            from = until;
        }
    }
}
