using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using static Jalons.Documents.Pptx.P;

namespace Jalons.Documents.Pptx;

/// <summary>The master and the two layouts: cover, message.</summary>
internal static class PptxMaster
{
    public static readonly Box Title = new(72, 48, 1090, 112), Subtitle = new(72, 164, 1090, 34), Source = new(72, 656, 980, 36), Number = new(1100, 656, 108, 36);
    public static readonly Box CoverTitle = new(160, 190, 980, 190), CoverSubtitle = new(160, 396, 980, 76);
    private static readonly Box Mark = new(1250, 240, 26, 240);

    public static XElement Master(string? watermark, params string[] layouts)
    {
        var shapes = new PptxShape();
        return Of(
            "sldMaster",
            Roots,
            Of(
                "cSld",
                Background,
                Tree(
                    shapes.Text("Titre", Title, [Paragraph(Text("Le message", 30, isBold: true))], "title", "b"),
                    shapes.Text("Texte", new Box(72, 212, 1136, 420), [Paragraph(Text("Le texte", 18))], "body"),
                    shapes.Number(Number),
                    watermark is null ? null : shapes.Edge(watermark, Mark))),
            Colours,
            Of("sldLayoutIdLst", layouts.Select((id, index) => Of("sldLayoutId", new XAttribute("id", 2147483649 + index), new XAttribute(R + "id", id)))),
            Of("hf", new XAttribute("hdr", 0), new XAttribute("ftr", 0), new XAttribute("dt", 0)),
            Of("txStyles", Style("titleStyle", 30, isBold: true), Style("bodyStyle", 18, isBold: false), Style("otherStyle", 14, isBold: false)));
    }

    public static XElement Cover(string pole)
    {
        var shapes = new PptxShape();
        return Layout("title", "Couverture", Tree(
            shapes.Picture(pole, new Box(72, 72, 32, 576)),
            shapes.Text("Titre", CoverTitle, [Paragraph(Text("Titre", 40, isBold: true))], "ctrTitle", "b"),
            shapes.Text("Sous-titre", CoverSubtitle, [Paragraph(Text("Sous-titre", 18, Palette.Ink2))], "subTitle")));
    }

    public static XElement Message()
    {
        var shapes = new PptxShape();
        return Layout("titleOnly", "Message", Tree(
            shapes.Text("Titre", Title, [Paragraph(Text("Le message, en une phrase", 30, isBold: true))], "title", "b"),
            shapes.Number(Number)));
    }

    private static XElement Layout(string type, string name, XElement tree) => Of(
        "sldLayout",
        Roots,
        new XAttribute("type", type),
        new XAttribute("preserve", 1),
        Of("cSld", new XAttribute("name", name), tree),
        Of("clrMapOvr", Dr("masterClrMapping")));

    /// <summary>Which colour of the theme plays which part.</summary>
    public static XElement Colours => Of(
        "clrMap",
        new XAttribute("bg1", "lt1"), new XAttribute("tx1", "dk1"), new XAttribute("bg2", "lt2"), new XAttribute("tx2", "dk2"),
        new[] { "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink" }.Select(name => new XAttribute(name, name)));

    private static XElement Background => Of("bg", Of("bgPr", Dml.Solid(Palette.Paper), Dr("effectLst")));

    private static XElement Style(string name, double size, bool isBold) => Of(name, Dr(
        "lvl1pPr",
        new XAttribute("algn", "l"),
        Dr("lnSpc", Dr("spcPct", new XAttribute("val", 92000))),
        Dr("buNone"),
        Dml.Face("defRPr", size, Palette.Ink, isBold)));
}
