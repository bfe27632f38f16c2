using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Jalons.Documents.Sheets;

/// <summary>Writes xlsx workbooks as a stream: memory does not grow with the number of rows (ECMA-376, SpreadsheetML).</summary>
public static class XlsxWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public static void Write(IReadOnlyList<Sheet> sheets, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        XlsxParts.Write(zip, sheets);
        for (var index = 0; index < sheets.Count; index++)
        {
            using var writer = XlsxParts.Open(zip, $"xl/worksheets/sheet{index + 1}.xml");
            Write(sheets[index], writer);
        }
    }

    private static void Write(Sheet sheet, XmlWriter writer)
    {
        writer.WriteStartElement("worksheet", Main);
        writer.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        writer.WriteRaw("<sheetFormatPr defaultRowHeight=\"15\"/>");
        Widths(sheet, writer);
        writer.WriteStartElement("sheetData");
        Header(sheet, writer);
        foreach (var row in sheet.Rows)
        {
            writer.WriteStartElement("row");
            foreach (var cell in row) Write(cell, writer);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Widths(Sheet sheet, XmlWriter writer)
    {
        writer.WriteStartElement("cols");
        for (var index = 1; index <= sheet.Columns.Count; index++)
        {
            var width = Math.Clamp(sheet.Columns[index - 1].Length + 3, index == 1 ? 28 : 12, 48);
            writer.WriteRaw($"<col min=\"{index}\" max=\"{index}\" width=\"{width}\" customWidth=\"1\"/>");
        }

        writer.WriteEndElement();
    }

    private static void Header(Sheet sheet, XmlWriter writer)
    {
        writer.WriteStartElement("row");
        foreach (var title in sheet.Columns) Text(title, XlsxStyle.Header, writer);
        writer.WriteEndElement();
    }

    private static void Write(Cell cell, XmlWriter writer)
    {
        switch (cell)
        {
            case Cell.Count count: Value(count.Value.ToString(CultureInfo.InvariantCulture), XlsxStyle.Whole, writer); break;
            case Cell.Percent percent: Value(Invariant(percent.Value), XlsxStyle.Percent, writer); break;
            case Cell.Number number: Value(Invariant(number.Value), number.Decimals == 0 ? XlsxStyle.Whole : XlsxStyle.Decimal, writer); break;
            case Cell.Computed computed: Value(Invariant(computed.Value), XlsxStyle.Decimal, writer, computed.Formula); break;
            case Cell.Day day: Value((day.On.DayNumber - Epoch.DayNumber).ToString(CultureInfo.InvariantCulture), XlsxStyle.Day, writer); break;
            default: Text(cell.Print, XlsxStyle.For(cell.Print), writer); break;
        }
    }

    private static string Invariant(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static void Value(string value, int style, XmlWriter writer, string? formula = null)
    {
        writer.WriteStartElement("c");
        writer.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (formula is not null) writer.WriteElementString("f", formula);
        writer.WriteElementString("v", value);
        writer.WriteEndElement();
    }

    private static void Text(string text, int style, XmlWriter writer)
    {
        writer.WriteStartElement("c");
        writer.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (text.Length > 0)
        {
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is");
            writer.WriteStartElement("t");
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(XlsxParts.Printable(text));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
