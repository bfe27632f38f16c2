using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native.Markup;

/// <summary>Axes: names on the left, first at the top; round ticks below, faint grid.</summary>
internal static class NativeAxes
{
    public const double TickSize = 9.5;

    /// <summary>Thousands apart in any language of Office, which would otherwise follow the reader's settings.</summary>
    public const string NumberFormat = "[>=1000000]0\"\u00A0\"000\"\u00A0\"000;[>=1000]0\"\u00A0\"000;General";

    public static XElement Categories(int id, int crosses, bool isShown = true) => Of(
        "catAx",
        Val("axId", id),
        Of("scaling", Val("orientation", "maxMin")),
        Flag("delete", !isShown),
        Val("axPos", "l"),
        Of("numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "low"),
        Shape(NoFill, Line(Palette.Ink, 1.5)),
        Type(NativeLabels.Size, Palette.Ink, wraps: true),
        Val("crossAx", crosses),
        Val("crosses", "autoZero"),
        Flag("auto", true),
        Val("lblAlgn", "ctr"),
        Val("lblOffset", 100),
        Flag("noMultiLvlLbl", true));

    /// <summary>The same on both sides of zero.</summary>
    public const string UnsignedFormat = "0;0";

    public const string SignedFormat = "0;\u22120";

    public const string ShareFormat = "0\"\u00A0\"%";

    public static XElement Amounts(int id, int crosses, Scale scale, bool isShown = true, string format = NumberFormat) =>
        Values(id, crosses, scale, isShown, position: "b", at: "max", format);

    /// <summary>The amounts of a chart over time, on the left.</summary>
    public static XElement Upright(int id, int crosses, Scale scale) => Values(id, crosses, scale, isShown: true, position: "l", at: "min", NumberFormat);

    /// <summary>The line that curves run along, below: days or amounts.</summary>
    public static XElement Across(int id, int crosses, (double Min, double Max) range, double step, string format = NumberFormat) => Of(
        "valAx",
        Val("axId", id),
        Of("scaling", Val("orientation", "minMax"), Val("max", range.Max), Val("min", range.Min)),
        Flag("delete", false),
        Val("axPos", "b"),
        Of("numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", 0)),
        Val("majorTickMark", "out"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "low"),
        Shape(NoFill, Line(Palette.Ink, 1.5)),
        Type(TickSize, Palette.Ink2),
        Val("crossAx", crosses),
        Val("crosses", "autoZero"),
        Val("crossBetween", "midCat"),
        Val("majorUnit", step));

    private static XElement Values(int id, int crosses, Scale scale, bool isShown, string position, string at, string format) => Of(
        "valAx",
        Val("axId", id),
        Of("scaling", Val("orientation", "minMax"), Val("max", scale.Max), Val("min", scale.Min)),
        Flag("delete", !isShown),
        Val("axPos", position),
        isShown ? Of("majorGridlines", Of("spPr", Line(Palette.Rule, 0.75))) : null,
        Of("numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", 0)),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "nextTo"),
        Shape(NoFill),
        Type(TickSize, Palette.Ink2),
        Val("crossAx", crosses),
        Val("crosses", at),
        Val("crossBetween", "between"),
        Val("majorUnit", scale.Step));
}
