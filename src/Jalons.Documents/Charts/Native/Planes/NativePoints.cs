using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native;

/// <summary>Series of a scatter: named points, or lines.</summary>
internal static class NativePoints
{
    /// <param name="labels">One per point, with its side: r, l, t or b.</param>
    public static XElement Marks(int index, NativeColumn across, NativeColumn up, Fill fill, string symbol, IReadOnlyList<(string Words, string Side)> labels) => Dml.Of(
        "ser",
        Val("idx", index),
        Val("order", index),
        NativeData.Title(up),
        Dml.Of("spPr", Line(null, 1)),
        Dml.Of("marker", Val("symbol", symbol), Val("size", 7), Shape(Solid(fill.Colour))),
        Names(labels),
        NativeData.Values("xVal", across),
        NativeData.Values("yVal", up),
        Flag("smooth", false));

    public static XElement Names(IReadOnlyList<(string Words, string Side)> labels) =>
        Dml.Of("dLbls", labels.Select((label, point) => Label(point, label.Words, label.Side)), Shown(false));

    public static XElement Path(int index, NativeColumn across, NativeColumn up, Fill fill) => Dml.Of(
        "ser",
        Val("idx", index),
        Val("order", index),
        NativeData.Title(up),
        Dml.Of("spPr", Line(fill.Colour, 2.25)),
        Dml.Of("marker", Val("symbol", "none")),
        NativeData.Values("xVal", across),
        NativeData.Values("yVal", up),
        Flag("smooth", false));

    public static XElement Scatter(IEnumerable<XElement> series) =>
        Dml.Of("scatterChart", Val("scatterStyle", "lineMarker"), Flag("varyColors", false), series, Val("axId", 1), Val("axId", 2));

    /// <summary>An axis that may go below zero, with faint lines and a strong one at zero.</summary>
    public static XElement Axis(int id, int crosses, Scale scale, string position, bool isShown, string? title = null) => Dml.Of(
        "valAx",
        Val("axId", id),
        Dml.Of("scaling", Val("orientation", "minMax"), Val("max", scale.Max), Val("min", scale.Min)),
        Flag("delete", !isShown),
        Val("axPos", position),
        isShown ? Dml.Of("majorGridlines", Dml.Of("spPr", Line(Palette.Rule, 0.5))) : null,
        title is null ? null : Title(title, position),
        Dml.Of("numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "none"),
        Shape(NoFill, Line(Palette.Ink, 1)),
        Type(NativeAxes.TickSize, Palette.Ink2),
        Val("crossAx", crosses),
        Val("crosses", "autoZero"),
        Val("crossBetween", "midCat"),
        Val("majorUnit", scale.Step));

    private static XElement Title(string words, string position) => Dml.Of(
        "title",
        Dml.Of("tx", Dml.Of(
            "rich",
            new XElement(A + "bodyPr", position == "l" ? new XAttribute("rot", -5400000) : null, position == "l" ? new XAttribute("vert", "horz") : null),
            new XElement(A + "p", new XElement(A + "pPr", Face("defRPr", NativeAxes.TickSize, Palette.Ink2, isBold: false)), new XElement(A + "r", Face("rPr", NativeAxes.TickSize, Palette.Ink2, isBold: false), new XElement(A + "t", Wide(words)))))),
        Flag("overlay", false));

    private static XElement Label(int point, string words, string side) => Dml.Of(
        "dLbl",
        Val("idx", point),
        Dml.Of("tx", Dml.Of("rich", new XElement(A + "bodyPr", new XAttribute("wrap", "none")), new XElement(A + "p", new XElement(A + "r", Face("rPr", NativeAxes.TickSize, Palette.Ink, isBold: false), new XElement(A + "t", OneLine(words)))))),
        Val("dLblPos", side),
        Shown(true));

    private static IEnumerable<XElement> Shown(bool value) =>
    [
        Flag("showLegendKey", false), Flag("showVal", value), Flag("showCatName", false),
        Flag("showSerName", false), Flag("showPercent", false), Flag("showBubbleSize", false),
    ];
}
