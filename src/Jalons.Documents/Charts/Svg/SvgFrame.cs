using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>The gutter of names, the grid and the axis that all horizontal charts share.</summary>
internal sealed record SvgFrame(Scale Scale, double Left, double Right, double Pitch, int Rows)
{
    public const double PictureWidth = 720;
    private const double Top = 8, Foot = 34, LegendHeight = 30, WidestGutter = 260;

    private double PlotWidth => PictureWidth - Left - Right;

    public double Bottom => Top + Rows * Pitch;

    public static SvgFrame For(IReadOnlyList<string> names, IEnumerable<string> tips, Scale scale, double pitch)
    {
        var gutter = Math.Min(names.Select(TextWidth.Of).DefaultIfEmpty().Max() * FontSize + 16, WidestGutter);
        var tip = tips.Select(TextWidth.Of).DefaultIfEmpty().Max() * FontSize + 18;
        return new SvgFrame(scale, gutter, Math.Max(tip, 28), pitch, names.Count);
    }

    public double Height(bool hasLegend) => Bottom + Foot + (hasLegend ? LegendHeight : 0);

    public double X(double value) => Left + Scale.Share(value) * PlotWidth;

    public double Middle(int row) => Top + (row + 0.5) * Pitch;

    public void Grid(SvgCanvas canvas)
    {
        foreach (var tick in Scale.Ticks)
        {
            if (tick != 0) canvas.Line(X(tick), Top - 4, X(tick), Bottom, Design.Palette.Rule, 1);
            canvas.Text(X(tick), Bottom + 22, Scale.Label(tick), $"text-anchor='middle' font-size='{N(TickSize)}' fill='#{Design.Palette.Ink2}'");
        }
    }

    /// <summary>Names and the zero line, drawn over the bars.</summary>
    public void Names(SvgCanvas canvas, IReadOnlyList<string> names)
    {
        canvas.Line(X(0), Top - 4, X(0), Bottom, Design.Palette.Ink, 2);
        for (var row = 0; row < names.Count; row++)
        {
            var lines = TextWidth.Wrap(names[row], (Left - 14) / FontSize);
            canvas.Label(Left - 12, Middle(row), lines, $"text-anchor='end' fill='#{Design.Palette.Ink}'");
        }
    }

    public void Tip(SvgCanvas canvas, double value, int row, string words, string anchor = "start") =>
        canvas.Text(X(value) + 9, Middle(row) + 5.5, words, $"text-anchor='{anchor}' font-weight='700' fill='#{Design.Palette.Ink}'");

    public void Legend(SvgCanvas canvas, params (string Name, Action<double, double> Sample)[] entries)
    {
        var x = Left;
        foreach (var (name, sample) in entries)
        {
            sample(x, Bottom + Foot + 4);
            canvas.Text(x + 32, Bottom + Foot + 17, name, $"font-size='{N(TickSize)}' fill='#{Design.Palette.Ink2}'");
            x += 32 + TextWidth.Of(name) * TickSize + 26;
        }
    }
}
