using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Docx.Look;

namespace Jalons.Documents.Docx;

/// <summary>Charts and pictures inside a text.</summary>
internal static class DocxDrawing
{
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace A = Dml.A;
    private static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static readonly XNamespace Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    /// <param name="height">In points.</param>
    public static XElement Chart(string relationship, int id, string name, Figure figure, double height) => W.Of("drawing", new XElement(
        Wp + "inline",
        Extent(DocxStyle.TextWidth, height * 25.4 / 72),
        new XElement(Wp + "docPr", new XAttribute("id", id), new XAttribute("name", name), new XAttribute("descr", figure.AltText), new XAttribute("title", figure.Title)),
        new XElement(Wp + "cNvGraphicFramePr"),
        Graphic(Dml.C.NamespaceName, new XElement(Dml.C + "chart", new XAttribute(W.R + "id", relationship)))));

    /// <summary>A picture beside the text that says nothing, placed in millimetres from the column and the paragraph.</summary>
    public static XElement Ornament(string relationship, int id, double x, double y, double width, double height, string frame = "paragraph") => W.Of("drawing", new XElement(
        Wp + "anchor",
        new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
        new XAttribute("simplePos", 0), new XAttribute("relativeHeight", 1), new XAttribute("behindDoc", 1), new XAttribute("locked", 0),
        new XAttribute("layoutInCell", 1), new XAttribute("allowOverlap", 1),
        new XElement(Wp + "simplePos", new XAttribute("x", 0), new XAttribute("y", 0)),
        Position("positionH", frame == "page" ? "page" : "column", x),
        Position("positionV", frame, y),
        Extent(width, height),
        new XElement(Wp + "wrapNone"),
        new XElement(Wp + "docPr", new XAttribute("id", id), new XAttribute("name", "Jalon"), new XAttribute("descr", ""), Silent),
        new XElement(Wp + "cNvGraphicFramePr"),
        Graphic(Pic.NamespaceName, Picture(relationship, id, width, height))));

    private static XElement Silent => new(A + "extLst", new XElement(
        A + "ext",
        new XAttribute("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"),
        new XElement(Decorative + "decorative", new XAttribute(XNamespace.Xmlns + "adec", Decorative), new XAttribute("val", 1))));

    private static XElement Picture(string relationship, int id, double width, double height) => new(
        Pic + "pic",
        new XElement(Pic + "nvPicPr", new XElement(Pic + "cNvPr", new XAttribute("id", id), new XAttribute("name", "Jalon")), new XElement(Pic + "cNvPicPr")),
        new XElement(Pic + "blipFill", new XElement(A + "blip", new XAttribute(W.R + "embed", relationship)), new XElement(A + "stretch", new XElement(A + "fillRect"))),
        new XElement(
            Pic + "spPr",
            new XElement(A + "xfrm", new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(A + "ext", Size(width, height))),
            new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))));

    private static XElement Graphic(string uri, XElement content) =>
        new(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", uri), content));

    private static XElement Extent(double width, double height) => new(Wp + "extent", Size(width, height));

    private static XAttribute[] Size(double width, double height) => [new("cx", W.Emu(width)), new("cy", W.Emu(height))];

    private static XElement Position(string axis, string frame, double offset) =>
        new(Wp + axis, new XAttribute("relativeFrom", frame), new XElement(Wp + "posOffset", W.Emu(offset)));
}
