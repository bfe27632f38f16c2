using System.Xml.Linq;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Effects beside the line of no effect, under the name of their variable; hollow when the interval holds zero.</summary>
internal static class SvgForest
{
    private const double Pitch = 31;

    public static XElement Draw(ForestChart chart, string id, string title, string text)
    {
        var lines = Lines(chart).ToList();
        string[] names = [.. lines.Select(line => line is { } effect ? effect.Label : "")];
        var frame = SvgFrame.For([.. names, .. chart.Effects.Select(effect => $"{effect.Group}  ")], chart.Effects.Select(effect => effect.Value.Print), chart.Axis, Pitch) with { Rows = lines.Count };
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, frame.Height(hasLegend: true));
        frame.Grid(canvas);
        frame.Names(canvas, names);
        for (var row = 0; row < lines.Count; row++)
        {
            if (lines[row] is { } effect) Mark(canvas, frame, row, effect);
            else canvas.Text(frame.Left - 12, frame.Middle(row) + 5.5, lines[row + 1]!.Group, $"text-anchor='end' font-weight='700' fill='#{Palette.Ink}'");
        }

        frame.Legend(canvas, ("l’intervalle laisse zéro de côté", (x, y) => Point(canvas, x + 14, y + 9, isClear: true)), ("l’intervalle comprend zéro", (x, y) => Point(canvas, x + 14, y + 9, isClear: false)));
        return canvas.Finish(title, text);
    }

    // A line without an effect opens each group.
    private static IEnumerable<Effect?> Lines(ForestChart chart)
        => chart.Effects.GroupBy(effect => effect.Group).SelectMany(group => group.Prepend(null));

    private static void Mark(SvgCanvas canvas, SvgFrame frame, int row, Effect effect)
    {
        if (effect.Interval is { } interval) SvgBars.Whiskers(canvas, frame, frame.Middle(row), interval);
        if (effect.Value.Magnitude is { } value) Point(canvas, frame.X(value), frame.Middle(row), effect.IsClear);
        frame.Tip(canvas, Math.Max(Math.Max(effect.Value.Magnitude ?? 0, effect.Interval?.High ?? 0), 0), row, effect.Value.Print);
    }

    private static void Point(SvgCanvas canvas, double x, double y, bool isClear)
        => canvas.Circle(x, y, 7, isClear ? $"fill='#{Palette.Accent}' stroke='#FFFFFF' stroke-width='2'" : $"fill='#FFFFFF' stroke='#{Palette.Ink2}' stroke-width='3'");
}
