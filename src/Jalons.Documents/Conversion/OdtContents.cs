using System.IO.Compression;
using System.Xml.Linq;

namespace Jalons.Documents.Conversion;

/// <summary>Makes the lines of the contents an index, so that LibreOffice updates it (« Mettre à jour l’index ») when headings change.</summary>
internal static class OdtContents
{
    private const string Title = "Contents_20_Heading", Line = "Contents_20_";
    private const int Depth = 2;
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    /// <summary>Leaves a report without contents as it is.</summary>
    public static void Index(string path)
    {
        using var odt = ZipFile.Open(path, ZipArchiveMode.Update);
        var content = OdtPart.Read(odt, "content.xml");
        if (content.Descendants(Text + "p").FirstOrDefault(paragraph => StyleOf(paragraph) == Title) is not { } title) return;

        var lines = title.ElementsAfterSelf().TakeWhile(line => StyleOf(line).StartsWith(Line, StringComparison.Ordinal)).ToList();
        title.AddBeforeSelf(Of(title, lines));
        lines.Remove();
        title.Remove();
        OdtPart.Put(odt, "content.xml", content);
    }

    private static XElement Of(XElement title, IEnumerable<XElement> lines) => new(
        Text + "table-of-content",
        new XAttribute(Text + "name", "Sommaire"),
        new XElement(
            Text + "table-of-content-source",
            new XAttribute(Text + "outline-level", Depth),
            new XElement(Text + "index-title-template", new XAttribute(Text + "style-name", Title), title.Value),
            Enumerable.Range(1, Depth).Select(Template)),
        new XElement(
            Text + "index-body",
            new XElement(Text + "index-title", new XAttribute(Text + "name", "Titre du sommaire"), new XElement(title)),
            lines.Select(line => new XElement(line))));

    private static XElement Template(int level) => new(
        Text + "table-of-content-entry-template",
        new XAttribute(Text + "outline-level", level),
        new XAttribute(Text + "style-name", $"{Line}{level}"),
        new XElement(Text + "index-entry-link-start"),
        new XElement(Text + "index-entry-text"),
        new XElement(Text + "index-entry-tab-stop", new XAttribute(Style + "type", "right")),
        new XElement(Text + "index-entry-page-number"),
        new XElement(Text + "index-entry-link-end"));

    private static string StyleOf(XElement element) => element.Attribute(Text + "style-name")?.Value ?? "";
}
