using System.Globalization;
using System.Xml.Linq;
using Jalons.Documents.Design;
using Jalons.Documents.Typography;

namespace Jalons.Documents.Charts.Native.Markup;

/// <summary>Words of DrawingML (ECMA-376 part 1, chapter 21).</summary>
internal static class Dml
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement Of(string name, params object?[] content) => new(C + name, content);

    public static XElement Val(string name, object value) =>
        new(C + name, new XAttribute("val", value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value));

    public static XElement Flag(string name, bool on) => Val(name, on ? 1 : 0);

    /// <summary>U+202F is drawn too narrow to be seen in this typeface, and a chart label cannot be spaced: U+00A0 instead.</summary>
    public static string Wide(string text) => text.Replace(French.NarrowSpace, French.HardSpace);

    /// <summary>A label that must stay on one line, in readers that would wrap it.</summary>
    public static string OneLine(string text) => Wide(text).Replace(' ', French.HardSpace);

    public static XElement Shape(XElement fill, XElement? line = null) => Of("spPr", fill, line ?? Line(null, 0));

    public static XElement Solid(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    public static XElement NoFill => new(A + "noFill");

    public static XElement Paint(Fill fill) => fill.Texture == Texture.Plain ? Solid(fill.Colour) : new XElement(
        A + "pattFill",
        new XAttribute("prst", fill.Texture == Texture.Hatched ? "wdUpDiag" : "pct25"),
        new XElement(A + "fgClr", new XElement(A + "srgbClr", new XAttribute("val", fill.Colour))),
        new XElement(A + "bgClr", new XElement(A + "srgbClr", new XAttribute("val", "FFFFFF"))));

    /// <param name="points">Thickness.</param>
    public static XElement Line(string? colour, double points, string? dash = null) => new(
        A + "ln",
        points > 0 ? new XAttribute("w", (int)(points * 12700)) : null,
        colour is null ? NoFill : Solid(colour),
        dash is null ? null : new XElement(A + "prstDash", new XAttribute("val", dash)));

    public static XElement Body(Fill fill) => Shape(Paint(fill), fill.Texture == Texture.Plain ? null : Line(fill.Colour, 1));

    public static XElement Type(double points, string colour, bool isBold = false, bool wraps = false) => Of(
        "txPr",
        new XElement(A + "bodyPr", wraps ? null : new XAttribute("wrap", "none")),
        new XElement(A + "p", new XElement(A + "pPr", Face("defRPr", points, colour, isBold)), new XElement(A + "endParaRPr", new XAttribute("lang", "fr-FR"))));

    public static XElement Face(string name, double points, string colour, bool isBold) => new(
        A + name,
        name == "rPr" ? new XAttribute("lang", "fr-FR") : null,
        new XAttribute("sz", (int)(points * 100)),
        new XAttribute("b", isBold ? 1 : 0),
        Solid(colour),
        new XElement(A + "latin", new XAttribute("typeface", Typeface.Name)),
        new XElement(A + "cs", new XAttribute("typeface", Typeface.Name)));
}
