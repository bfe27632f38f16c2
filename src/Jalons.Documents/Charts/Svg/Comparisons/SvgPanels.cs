using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Panels side by side: the same lines, the same scale.</summary>
internal static class SvgPanels
{
    private const double Pitch = 38, Thickness = 22, WidestGutter = 220, HeadLine = 18, Gap = 10;

    public static XElement Draw(PanelChart chart, string id, string title, string text)
    {
        var gutter = Math.Min(chart.Rows.Select(TextWidth.Of).DefaultIfEmpty().Max() * FontSize + 16, WidestGutter);
        var width = (SvgFrame.PictureWidth - gutter) / chart.Panels.Count;
        var heads = chart.Panels.Select(panel => TextWidth.Wrap(panel.Name, (width - Gap) / TickSize)).ToList();
        var top = heads.Max(lines => lines.Count) * HeadLine + 12;
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, top + chart.Rows.Count * Pitch + 6);
        for (var row = 0; row < chart.Rows.Count; row++)
        {
            if (row > 0) canvas.Line(0, top + row * Pitch, SvgFrame.PictureWidth, top + row * Pitch, Palette.Rule, 1);
            canvas.Label(gutter - 12, top + (row + 0.5) * Pitch, TextWidth.Wrap(chart.Rows[row], (gutter - 14) / FontSize), $"text-anchor='end' fill='#{Palette.Ink}'");
        }

        for (var index = 0; index < chart.Panels.Count; index++) Panel(canvas, chart, index, heads[index], gutter + index * width, width, top);
        return canvas.Finish(title, text);
    }

    private static void Panel(SvgCanvas canvas, PanelChart chart, int index, IReadOnlyList<string> head, double left, double width, double top)
    {
        var panel = chart.Panels[index];
        var room = width - Gap - panel.Values.Max(cell => TextWidth.Of(cell.Print)) * TickSize - 6;
        canvas.Rectangle(left, top - 8, width - Gap, 4, $"fill='#{panel.Fill.Colour}'");
        for (var line = 0; line < head.Count; line++)
            canvas.Text(left, top - 16 - (head.Count - 1 - line) * HeadLine, head[line], $"font-weight='700' font-size='{N(TickSize)}' fill='#{Palette.Ink}'");
        for (var row = 0; row < chart.Rows.Count; row++)
        {
            var (cell, middle) = (panel.Values[row], top + (row + 0.5) * Pitch);
            var length = (cell.Magnitude ?? 0) / chart.Longest * room;
            if (length > 0) canvas.Rectangle(left, middle - Thickness / 2, length, Thickness, panel.Fill);
            canvas.Text(left + length + 5, middle + 5, cell.Print, $"font-weight='700' font-size='{N(TickSize)}' fill='#{Palette.Ink}'");
        }

        canvas.Line(left, top, left, top + chart.Rows.Count * Pitch, Palette.Ink, 2);
    }
}
