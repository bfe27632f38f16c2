using System.IO.Compression;
using System.Text;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Tables;

/// <summary>Small table files built in memory, and what Jalons reads in them.</summary>
internal static class AFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static Stream Csv(string text, Encoding? encoding = null, bool withMark = false)
    {
        encoding ??= new UTF8Encoding(false);
        return new MemoryStream([.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);
    }

    /// <summary>A workbook whose sheets are given as the inside of sheetData.</summary>
    public static Stream Xlsx(string rows, string strings = "", string styles = "", string workbook = "", string firstName = "Feuille1", params (string Name, string Rows)[] others) => Xlsx(rows, strings, styles, workbook, firstName, null, others);

    /// <summary>The same; <paramref name="hidden"/> names the sheet that is not shown.</summary>
    public static Stream Xlsx(string rows, string strings, string styles, string workbook, string firstName, string? hidden, params (string Name, string Rows)[] others)
    {
        (string Name, string Rows)[] sheets = [(firstName, rows), .. others];
        var parts = new List<(string, string)>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{workbook}<sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"{(s.Name == hidden ? " state=\"hidden\"" : "")}/>"))}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/s{i}.xml\"/>"))}<Relationship Id=\"rs\" Type=\"{Relations}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rt\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{strings}</sst>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>")
        };
        parts.AddRange(sheets.Select((s, i) => ($"xl/worksheets/s{i}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{s.Rows}</sheetData></worksheet>")));
        return Package(parts);
    }

    /// <summary>An OpenDocument spreadsheet whose tables are given whole.</summary>
    public static Stream Ods(string tables, string manifest = "", string styles = "") => Package(
    [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", $"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">{manifest}</manifest:manifest>"),
        ("content.xml", $"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>")
    ]);

    public static MemoryStream Package(IEnumerable<(string Name, string Content)> parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }
        stream.Position = 0;
        return stream;
    }

    /// <summary>Every row as « sheet!row: cell|cell », in reading order.</summary>
    public static List<string> Lines(Stream stream, string name = "fichier")
    {
        var lines = new List<string>();
        using var file = TableFile.Open(stream, name);
        while (file.NextSheet())
            while (file.NextRow())
                lines.Add($"{file.SheetName}!{file.Row.Number}: {string.Join('|', file.Row.Cells.ToArray().Select(cell => cell.ToString()))}");
        return lines;
    }

    public static TableRefusal Refusal(Stream stream, string name = "fichier") => Assert.Throws<TableRefusal>(() => Lines(stream, name));
}
