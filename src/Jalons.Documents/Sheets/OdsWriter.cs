using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Jalons.Documents.Sheets;

/// <summary>Writes ods workbooks as a stream: memory does not grow with the number of rows (ISO/IEC 26300, OpenDocument 1.2).</summary>
public static class OdsWriter
{
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Type = "application/vnd.oasis.opendocument.spreadsheet";

    public static void Write(IReadOnlyList<Sheet> sheets, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        // Uncompressed and first, so that the kind of the file can be read from its bytes.
        Put(zip, "mimetype", Type, CompressionLevel.NoCompression);
        Put(zip, "META-INF/manifest.xml", $"""<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{Type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""", CompressionLevel.Fastest);
        using var writer = XmlWriter.Create(zip.CreateEntry("content.xml", CompressionLevel.Fastest).Open(), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true });
        writer.WriteStartElement("office", "document-content", Office);
        writer.WriteAttributeString("xmlns", "table", null, Table);
        writer.WriteAttributeString("xmlns", "text", null, Text);
        writer.WriteAttributeString("office", "version", Office, "1.2");
        writer.WriteRaw(OdsStyle.Markup);
        writer.WriteStartElement("body", Office);
        writer.WriteStartElement("spreadsheet", Office);
        foreach (var sheet in sheets) Write(sheet, writer);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Write(Sheet sheet, XmlWriter writer)
    {
        writer.WriteStartElement("table", Table);
        writer.WriteAttributeString("name", Table, sheet.Name);
        writer.WriteStartElement("table-header-rows", Table);
        Row([.. sheet.Columns.Select(title => (Cell)title)], OdsStyle.Header, writer);
        writer.WriteEndElement();
        foreach (var row in sheet.Rows) Row(row, null, writer);
        writer.WriteEndElement();
    }

    private static void Row(IReadOnlyList<Cell> cells, string? style, XmlWriter writer)
    {
        writer.WriteStartElement("table-row", Table);
        foreach (var cell in cells) Write(cell, style, writer);
        writer.WriteEndElement();
    }

    private static void Write(Cell cell, string? style, XmlWriter writer)
    {
        writer.WriteStartElement("table-cell", Table);
        switch (cell)
        {
            case Cell.Day day: Value("date", "date-value", day.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), OdsStyle.Day, writer); break;
            case { Magnitude: { } value }: Value("float", "value", value.ToString("R", CultureInfo.InvariantCulture), OdsStyle.Of(cell), writer); break;
            default: if (style is not null) writer.WriteAttributeString("style-name", Table, style); break;
        }

        if (cell.Print.Length > 0) Said(cell.Print, cell.Magnitude is null && cell is not Cell.Day, writer);
        writer.WriteEndElement();
    }

    private static void Value(string type, string name, string value, string style, XmlWriter writer)
    {
        writer.WriteAttributeString("style-name", Table, style);
        writer.WriteAttributeString("value-type", Office, type);
        writer.WriteAttributeString(name, Office, value);
    }

    private static void Said(string text, bool isText, XmlWriter writer)
    {
        if (isText) writer.WriteAttributeString("value-type", Office, "string");
        foreach (var line in XlsxParts.Printable(text).Split('\n'))
        {
            writer.WriteStartElement("p", Text);
            OdsStyle.WriteSpaced(line, Text, writer);
            writer.WriteEndElement();
        }
    }

    private static void Put(ZipArchive zip, string name, string content, CompressionLevel level)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, level).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
