using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Shaded cells with their numbers, and what the shades stand for.</summary>
internal static class SvgHeatmap
{
    private const double Pitch = 32, WidestGutter = 330, HeadLine = 18, LegendHeight = 46;

    public static XElement Draw(HeatmapChart chart, string id, string title, string text)
    {
        var gutter = Math.Min(chart.Rows.Select(row => TextWidth.Of(row.Name)).DefaultIfEmpty().Max() * FontSize + 18, Math.Min(WidestGutter, SvgFrame.PictureWidth - chart.Columns.Count * 48));
        var width = Math.Min((SvgFrame.PictureWidth - gutter) / chart.Columns.Count, 130);
        var heads = chart.Columns.Select(name => TextWidth.Wrap(name, (width - 6) / TickSize)).ToList();
        var names = chart.Rows.Select(row => TextWidth.Wrap(row.Name, (gutter - 14) / FontSize)).ToList();
        double[] tops = [.. Tops(heads.Max(lines => lines.Count) * HeadLine + 10, names)];
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, tops[^1] + LegendHeight);
        for (var column = 0; column < chart.Columns.Count; column++)
            canvas.Label(gutter + (column + 0.5) * width, tops[0] - 10 - (heads[column].Count - 1) * 9.5 - 4, heads[column], $"text-anchor='middle' font-weight='600' font-size='{N(TickSize)}' fill='#{Palette.Ink}'");
        for (var row = 0; row < chart.Rows.Count; row++)
        {
            canvas.Label(gutter - 12, (tops[row] + tops[row + 1]) / 2, names[row], $"text-anchor='end' fill='#{Palette.Ink}'");
            Cells(canvas, chart, row, gutter, width, tops);
        }

        Legend(canvas, chart, tops[^1] + 14);
        return canvas.Finish(title, text);
    }

    // A name on two lines makes its row taller.
    private static IEnumerable<double> Tops(double first, IReadOnlyList<IReadOnlyList<string>> names)
    {
        yield return first;
        foreach (var lines in names) yield return first += Math.Max(Pitch, lines.Count * 19 + 8);
    }

    private static void Cells(SvgCanvas canvas, HeatmapChart chart, int row, double left, double width, double[] tops)
    {
        var limits = chart.Limits;
        for (var column = 0; column < chart.Columns.Count; column++)
        {
            var cell = chart.Rows[row].Values[column];
            var (x, y, height, colour) = (left + column * width, tops[row], tops[row + 1] - tops[row], HeatmapChart.ColourOf(cell, limits));
            canvas.Rectangle(x + 1, y + 1, width - 2, height - 2, colour is null ? $"fill='#FFFFFF' stroke='#{Palette.Rule}'" : $"fill='#{colour}'");
            var ink = colour is null ? Palette.Ink2 : Palette.TextOn(colour);
            canvas.Text(x + width / 2, y + height / 2 + 5, cell.Print, $"text-anchor='middle' font-size='{N(TickSize)}' fill='#{ink}'");
        }
    }

    private static void Legend(SvgCanvas canvas, HeatmapChart chart, double y)
    {
        var step = SvgFrame.PictureWidth / Palette.Ramp.Length;
        for (var shade = 0; shade < Palette.Ramp.Length; shade++)
        {
            canvas.Rectangle(shade * step, y, 24, 16, $"fill='#{Palette.Ramp[shade]}' stroke='#{Palette.Grey}' stroke-width='0.5'");
            canvas.Text(shade * step + 31, y + 13, chart.Legend[shade], $"font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
        }
    }
}
