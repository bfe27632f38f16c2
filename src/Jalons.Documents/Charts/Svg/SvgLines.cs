using System.Text;
using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Lines and steps against a number, each named at its end and told apart by its dashes.</summary>
internal static class SvgLines
{
    private const double Left = 64, Right = 190, Top = 16, PlotHeight = 280, Foot = 56, Gap = 19;
    private static readonly string[] Dashes = ["", "8 4", "2 4", "10 3 2 3", "14 4"];

    public static XElement Draw(LineChart chart, string id, string title, string text)
    {
        var (across, up) = (chart.Horizontal, chart.Vertical);
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, Top + PlotHeight + Foot);
        double X(double value) => Left + across.Share(value) * (SvgFrame.PictureWidth - Left - Right);
        double Y(double value) => Top + (1 - up.Share(value)) * PlotHeight;
        Grid(canvas, chart, X, Y);
        for (var index = 0; index < chart.Lines.Count; index++) Path(canvas, chart, index, X, Y);
        Names(canvas, chart, X, Y);
        return canvas.Finish(title, text);
    }

    private static void Grid(SvgCanvas canvas, LineChart chart, Func<double, double> x, Func<double, double> y)
    {
        foreach (var tick in chart.Vertical.Ticks)
        {
            canvas.Line(Left, y(tick), SvgFrame.PictureWidth - Right, y(tick), tick == 0 ? Palette.Ink : Palette.Rule, tick == 0 ? 2 : 1);
            canvas.Text(Left - 8, y(tick) + 5, chart.Vertical.Label(tick), $"text-anchor='end' font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
        }

        foreach (var tick in chart.Horizontal.Ticks)
            canvas.Text(x(tick), Top + PlotHeight + 22, chart.Horizontal.Label(tick), $"text-anchor='middle' font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
        canvas.Text(SvgFrame.PictureWidth - Right, Top + PlotHeight + 44, chart.Across.Name, $"text-anchor='end' font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
    }

    private static void Path(SvgCanvas canvas, LineChart chart, int index, Func<double, double> x, Func<double, double> y)
    {
        var line = chart.Lines[index];
        if (line.Points.Count == 0) return;

        var path = new StringBuilder($"M{N(x(line.Points[0].X))} {N(y(line.Points[0].Y))}");
        foreach (var point in line.Points.Skip(1)) path.Append(chart.IsStepped ? $"H{N(x(point.X))}V{N(y(point.Y))}" : $"L{N(x(point.X))} {N(y(point.Y))}");
        canvas.Path(path.ToString(), $"fill='none' stroke='#{line.Fill.Colour}' stroke-width='3' stroke-dasharray='{Dashes[index % Dashes.Length]}'");
    }

    // Names stand at the ends of the lines, pushed apart where they would meet.
    private static void Names(SvgCanvas canvas, LineChart chart, Func<double, double> x, Func<double, double> y)
    {
        var below = double.NegativeInfinity;
        foreach (var line in chart.Lines.Where(line => line.Points.Count > 0).OrderBy(line => y(line.Points[^1].Y)))
        {
            below = Math.Max(y(line.Points[^1].Y), below + Gap);
            canvas.Rectangle(x(line.Points[^1].X) + 8, below - 5, 10, 10, line.Fill);
            canvas.Text(x(line.Points[^1].X) + 24, below + 5, line.Name, $"font-size='{N(TickSize)}' fill='#{Palette.Ink}'");
        }
    }
}
