using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Jalons.Documents.Sheets;

/// <summary>The parts of a workbook that are not its rows.</summary>
internal static class XlsxParts
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static void Write(ZipArchive zip, IReadOnlyList<Sheet> sheets)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        Put(zip, "[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>{string.Concat(numbers.Select(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Types}.worksheet+xml\"/>"))}</Types>
            """);
        Put(zip, "_rels/.rels", $"<Relationships xmlns=\"{PackageLinks}\">{Link(1, "officeDocument", "xl/workbook.xml")}</Relationships>");
        Put(zip, "xl/workbook.xml", $"""
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Links}"><sheets>{string.Concat(numbers.Select(n => $"<sheet name=\"{Escaped(sheets[n - 1].Name)}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>"))}</sheets></workbook>
            """);
        Put(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{PackageLinks}\">{string.Concat(numbers.Select(n => Link(n, "worksheet", $"worksheets/sheet{n}.xml")))}{Link(sheets.Count + 1, "styles", "styles.xml")}</Relationships>");
        Put(zip, "xl/styles.xml", XlsxStyle.Markup);
    }

    public static XmlWriter Open(ZipArchive zip, string name) => XmlWriter.Create(
        zip.CreateEntry(name, CompressionLevel.Fastest).Open(),
        new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true });

    /// <summary>Drops what XML cannot hold: control characters and half surrogates.</summary>
    public static string Printable(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsPrintable(text, index)) return string.Concat(text.Where((_, place) => IsPrintable(text, place)));
        }

        return text;
    }

    private static bool IsPrintable(string text, int index)
    {
        if (XmlConvert.IsXmlChar(text[index])) return true;
        return char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]);
    }

    private static string Link(int id, string kind, string target) =>
        $"<Relationship Id=\"rId{id}\" Type=\"{Links}/{kind}\" Target=\"{target}\"/>";

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text)!;

    private static void Put(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }
}
