using System.Xml.Linq;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Two marks and the line between them: the first hollow, the second full.</summary>
internal static class SvgDumbbell
{
    private const double Pitch = 38;

    public static XElement Draw(DumbbellChart chart, string id, string title, string text)
    {
        string[] names = [.. chart.Pairs.Select(pair => pair.Label)];
        var frame = SvgFrame.For(names, chart.Pairs.Select(pair => $"{pair.Tip}  "), chart.Axis, Pitch);
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, frame.Height(hasLegend: true));
        frame.Grid(canvas);
        frame.Names(canvas, names);
        for (var row = 0; row < chart.Pairs.Count; row++) Marks(canvas, frame, row, chart.Pairs[row]);
        frame.Legend(canvas, (chart.First, (x, y) => Hollow(canvas, x + 14, y + 9)), (chart.Second, (x, y) => Full(canvas, x + 14, y + 9)));
        return canvas.Finish(title, text);
    }

    private static void Marks(SvgCanvas canvas, SvgFrame frame, int row, Pair pair)
    {
        var y = frame.Middle(row);
        if (pair is { Before.Magnitude: { } before, After.Magnitude: { } after }) canvas.Line(frame.X(before), y, frame.X(after), y, Palette.Grey, 4);
        if (pair.Before.Magnitude is { } from) Hollow(canvas, frame.X(from), y);
        if (pair.After.Magnitude is { } to) Full(canvas, frame.X(to), y);
        canvas.Text(frame.X(pair.Reach) + 18, y + 5.5, pair.Tip, $"font-weight='700' fill='#{Palette.Ink}'");
    }

    private static void Hollow(SvgCanvas canvas, double x, double y) => canvas.Circle(x, y, 7, $"fill='#FFFFFF' stroke='#{Palette.Ink}' stroke-width='3'");

    private static void Full(SvgCanvas canvas, double x, double y) => canvas.Circle(x, y, 8, $"fill='#{Palette.Accent}' stroke='#FFFFFF' stroke-width='1.5'");
}
