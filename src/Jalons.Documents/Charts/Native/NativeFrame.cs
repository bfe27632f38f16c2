using System.Globalization;
using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native;

/// <summary>Where the plot stands in the picture, in points, so that names and numbers have their room in any reader.</summary>
/// <param name="Width">Of the whole picture.</param>
internal sealed record NativeFrame(double Width, double Left, double Right, double PlotHeight, bool HasLegend)
{
    private const double Top = 6, AxisHeight = 22, LegendHeight = 24;

    /// <summary>Room of names, at most; more where names are what is read.</summary>
    public const double WidestGutter = 150, WidestNames = 245;

    /// <summary>Height of a row whose name takes one line, or as many as the longest of <paramref name="names"/> needs: readers leave out names that do not fit.</summary>
    public static double PitchFor(IEnumerable<string> names, double oneLine, double widest = WidestGutter)
        => LinesOf(names, widest) is > 1 and var lines ? Math.Max(oneLine, 4 + 12 * lines) : oneLine;

    /// <summary>How many lines the longest of <paramref name="names"/> takes.</summary>
    public static int LinesOf(IEnumerable<string> names, double widest)
        => names.Select(name => TextWidth.Wrap(name, (widest - 14) / NativeLabels.Size).Count).DefaultIfEmpty(1).Max();

    public double Height => Top + PlotHeight + AxisHeight + (HasLegend ? LegendHeight : 0);

    public static NativeFrame For(IEnumerable<string> names, IEnumerable<string> tips, int rows, double pitch, double width, bool hasLegend, double widest = WidestGutter)
    {
        var gutter = names.Select(TextWidth.Of).DefaultIfEmpty().Max() * NativeLabels.Size + 12;
        var tip = tips.Select(TextWidth.Of).DefaultIfEmpty().Max() * NativeLabels.Size + 14;
        return new NativeFrame(width, Math.Min(gutter, widest), Math.Max(tip, 20), rows * pitch, hasLegend);
    }

    public XElement PlotLayout => Layout(
        "inner", Left / Width, Top / Height, (Width - Left - Right) / Width, PlotHeight / Height);

    public XElement LegendLayout => Layout(
        null, Left / Width, (Height - LegendHeight) / Height, (Width - Left) / Width, LegendHeight / Height);

    private static XElement Layout(string? target, double x, double y, double w, double h) => Of("layout", Of(
        "manualLayout",
        target is null ? null : Val("layoutTarget", target),
        Val("xMode", "edge"),
        Val("yMode", "edge"),
        Val("x", Share(x)),
        Val("y", Share(y)),
        Val("w", Share(w)),
        Val("h", Share(h))));

    private static string Share(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
