using System.Globalization;
using System.Xml.Linq;
using Jalons.Documents.Typography;

namespace Jalons.Documents.Docx;

/// <summary>Words of WordprocessingML (ECMA-376 part 1, chapter 17).</summary>
internal static class W
{
    public static readonly XNamespace Ns = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Twentieths of a point, the unit of most lengths.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    /// <summary>English Metric Units, the unit of drawings.</summary>
    public static long Emu(double millimetres) => (long)Math.Round(millimetres * 36000);

    public static XElement Of(string name, params object?[] content) => new(Ns + name, content);

    public static XAttribute At(string name, object value) => new(Ns + name, Convert.ToString(value, CultureInfo.InvariantCulture)!);

    public static XElement Val(string name, object value) => new(Ns + name, At("val", value));

    /// <summary>A paragraph in a named style.</summary>
    public static XElement P(string style, params object?[] content) => Of("p", Of("pPr", Val("pStyle", style)), content);

    /// <summary>Plain text in a named style.</summary>
    public static XElement Line(string style, string text) => P(style, Text(text));

    /// <summary>Runs of one look; properties in the order of the schema.</summary>
    public static IEnumerable<XElement> Text(string text, params XElement[] look)
    {
        var parts = text.Split(French.NarrowSpace);
        yield return Run(parts[0], look);
        foreach (var part in parts.Skip(1))
        {
            yield return Narrow(look);
            yield return Run(part, look);
        }
    }

    public static IEnumerable<XElement> Text(Prose prose, Func<string, string> link) => prose.Parts.SelectMany(part => part switch
    {
        { Href: { } href } => [Of("hyperlink", new XAttribute(R + "id", link(href)), Text(part.Text, Val("rStyle", "Lien")))],
        { IsStrong: true } => Text(part.Text, Of("b")),
        _ => Text(part.Text),
    });

    public static XElement Tab => Of("r", Of("tab"));

    /// <summary>A field with the value that stands until it is updated.</summary>
    public static IEnumerable<XElement> Field(string instruction, string value, params XElement[] look) =>
    [
        Mark("begin", look),
        Of("r", Look(look), Of("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), $" {instruction} ")),
        Mark("separate", look),
        Run(value, look),
        Mark("end", look),
    ];

    private static XElement Mark(string kind, XElement[] look) => Of("r", Look(look), Of("fldChar", At("fldCharType", kind)));

    private static XElement Run(string text, XElement[] look) =>
        Of("r", Look(look), Of("t", new XAttribute(XNamespace.Xml + "space", "preserve"), Sheets.XlsxParts.Printable(text)));

    // This typeface draws U+202F 0.14 em wide, too narrow to be seen: one point more.
    private static XElement Narrow(XElement[] look)
    {
        var before = look.Where(one => one.Name.LocalName is "rStyle" or "b" or "i" or "color");
        var after = look.Where(one => one.Name.LocalName is not ("rStyle" or "b" or "i" or "color"));
        return Run(French.NarrowSpace.ToString(), [.. before, Val("spacing", 20), .. after]);
    }

    private static XElement? Look(XElement[] look) => look is [] ? null : Of("rPr", look);
}
