using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using static Jalons.Documents.Pptx.P;

namespace Jalons.Documents.Pptx;

/// <summary>Shapes of a slide, each with its own id.</summary>
internal sealed class PptxShape
{
    private int _last = 1;

    /// <param name="placeholder">title, ctrTitle, subTitle or body; null for a free text.</param>
    public XElement Text(string name, Box box, IEnumerable<XElement> paragraphs, string? placeholder = null, string anchor = "t") => Of(
        "sp",
        Of(
            "nvSpPr",
            Of("cNvPr", new XAttribute("id", ++_last), new XAttribute("name", name)),
            placeholder is null ? Of("cNvSpPr", new XAttribute("txBox", 1)) : Of("cNvSpPr", Dr("spLocks", new XAttribute("noGrp", 1))),
            Of("nvPr", placeholder is null ? null : Of("ph", new XAttribute("type", placeholder)))),
        Of("spPr", Place(box), placeholder is null ? Rectangle : null, placeholder is null ? Dml.NoFill : null),
        Of("txBody", Frame(anchor), Dr("lstStyle"), paragraphs));

    public XElement Number(Box box) => Of(
        "sp",
        Of("nvSpPr", Of("cNvPr", new XAttribute("id", ++_last), new XAttribute("name", "Numéro")), Of("cNvSpPr", Dr("spLocks", new XAttribute("noGrp", 1))), Of("nvPr", Of("ph", new XAttribute("type", "sldNum"), new XAttribute("sz", "quarter"), new XAttribute("idx", 12)))),
        Of("spPr", Place(box)),
        Of("txBody", Frame("ctr"), Dr("lstStyle"), Dr("p", Dr("pPr", new XAttribute("algn", "r")), Dr("fld", new XAttribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"), new XAttribute("type", "slidenum"), Dml.Face("rPr", 12, Design.Palette.Ink, isBold: true), Dr("t", "‹N›")))));

    public XElement Rule(Box box, string colour = Design.Palette.Ink) => Of(
        "sp",
        Of("nvSpPr", Of("cNvPr", new XAttribute("id", ++_last), new XAttribute("name", "Filet"), Silent), Of("cNvSpPr"), Of("nvPr")),
        Of("spPr", Place(box), Rectangle, Dml.Solid(colour), Dml.Line(null, 0)));

    public XElement Picture(string relationship, Box box) => Of(
        "pic",
        Of("nvPicPr", Of("cNvPr", new XAttribute("id", ++_last), new XAttribute("name", "Jalon"), new XAttribute("descr", ""), Silent), Of("cNvPicPr"), Of("nvPr")),
        Of("blipFill", Dr("blip", new XAttribute(R + "embed", relationship)), Dr("stretch", Dr("fillRect"))),
        Of("spPr", Place(box), Rectangle));

    public XElement Frame(string name, string description, Box box, string kind, XElement content) => Of(
        "graphicFrame",
        Of("nvGraphicFramePr", Of("cNvPr", new XAttribute("id", ++_last), new XAttribute("name", name), new XAttribute("descr", description)), Of("cNvGraphicFramePr"), Of("nvPr")),
        Of("xfrm", Corner(box), Extent(box)),
        Dr("graphic", Dr("graphicData", new XAttribute("uri", kind), content)));

    /// <summary>Words along the edge, read from bottom to top.</summary>
    public XElement Edge(string words, Box box) => Of(
        "sp",
        Of("nvSpPr", Of("cNvPr", new XAttribute("id", ++_last), new XAttribute("name", "Filigrane")), Of("cNvSpPr"), Of("nvPr", new XAttribute("userDrawn", 1))),
        Of("spPr", Place(box), Rectangle, Dml.Solid(Design.Palette.AmberSoft), Dml.Line(Design.Palette.Amber, 0.75)),
        Of("txBody", Dr("bodyPr", new XAttribute("vert", "vert270"), new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), new XAttribute("anchor", "ctr")), Dr("lstStyle"), Paragraph(P.Text(words, 11, Design.Palette.Amber, isBold: true), align: "ctr")));

    private static XElement Rectangle => Dr("prstGeom", new XAttribute("prst", "rect"), Dr("avLst"));

    private static XElement Frame(string anchor) => Dr(
        "bodyPr",
        new XAttribute("wrap", "square"), new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), new XAttribute("anchor", anchor),
        Dr("normAutofit"));

    private static XElement Silent => Dr("extLst", Dr(
        "ext",
        new XAttribute("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"),
        new XElement(XNamespace.Get("http://schemas.microsoft.com/office/drawing/2017/decorative") + "decorative", new XAttribute("val", 1))));
}
