using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using Jalons.Documents.Typography;

namespace Jalons.Documents.Pptx;

/// <summary>Words of PresentationML (ECMA-376 part 1, chapter 19); lengths in pixels of a slide of 1280 × 720, type in points.</summary>
internal static class P
{
    public static readonly XNamespace Ns = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace A = Dml.A;
    public static readonly XNamespace R = Dml.R;

    public static long Emu(double pixels) => (long)Math.Round(pixels * 9525);

    public static XElement Of(string name, params object?[] content) => new(Ns + name, content);

    public static XElement Dr(string name, params object?[] content) => new(A + name, content);

    public static XAttribute[] Roots => [new(XNamespace.Xmlns + "p", Ns), new(XNamespace.Xmlns + "a", A), new(XNamespace.Xmlns + "r", R)];

    /// <summary>The tree of shapes that every slide, layout and master has.</summary>
    public static XElement Tree(params object?[] shapes) => Of(
        "spTree",
        Of("nvGrpSpPr", Of("cNvPr", new XAttribute("id", 1), new XAttribute("name", "")), Of("cNvGrpSpPr"), Of("nvPr")),
        Of("grpSpPr"),
        shapes);

    public static XElement Place(Box box) => Dr("xfrm", Corner(box), Extent(box));

    public static XElement Corner(Box box) => Dr("off", new XAttribute("x", Emu(box.X)), new XAttribute("y", Emu(box.Y)));

    public static XElement Extent(Box box) => Dr("ext", new XAttribute("cx", Emu(box.Width)), new XAttribute("cy", Emu(box.Height)));

    /// <summary>A paragraph; spacing in points.</summary>
    public static XElement Paragraph(IEnumerable<XElement> runs, double after = 0, bool isBullet = false, string? align = null) => Dr(
        "p",
        Dr(
            "pPr",
            isBullet ? new XAttribute("marL", Emu(28)) : new XAttribute("marL", 0),
            isBullet ? new XAttribute("indent", -Emu(28)) : new XAttribute("indent", 0),
            align is null ? null : new XAttribute("algn", align),
            Dr("spcBef", Dr("spcPts", new XAttribute("val", 0))),
            Dr("spcAft", Dr("spcPts", new XAttribute("val", (int)(after * 100)))),
            isBullet ? Dr("buChar", new XAttribute("char", "•")) : Dr("buNone")),
        runs);

    public static IEnumerable<XElement> Text(string text, double size, string colour = Palette.Ink, bool isBold = false)
    {
        var parts = text.Split(French.NarrowSpace);
        yield return Run(parts[0], size, colour, isBold, 0);
        foreach (var part in parts.Skip(1))
        {
            yield return Run(French.NarrowSpace.ToString(), size, colour, isBold, size / 10);
            yield return Run(part, size, colour, isBold, 0);
        }
    }

    public static IEnumerable<XElement> Text(Prose prose, double size) =>
        prose.Parts.SelectMany(part => Text(part.Text, size, isBold: part.IsStrong));

    // This typeface draws U+202F 0.14 em wide, too narrow to be seen: a tenth of an em more.
    private static XElement Run(string text, double size, string colour, bool isBold, double spacing)
    {
        var face = Dml.Face("rPr", size, colour, isBold);
        if (spacing > 0) face.Add(new XAttribute("spc", (int)(spacing * 100)));
        return Dr("r", face, Dr("t", Sheets.XlsxParts.Printable(text)));
    }
}

internal sealed record Box(double X, double Y, double Width, double Height);
