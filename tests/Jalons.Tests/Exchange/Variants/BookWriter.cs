using System.Globalization;
using System.Security;
using System.Text;
using Jalons.Tests.Exchange.Tables;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>Writes the same tabs as csv, xlsx or ods, as the tools of project holders do.</summary>
internal static class BookWriter
{
    public static MemoryStream Csv(Tab tab, char separator, Encoding encoding)
    {
        var text = new StringBuilder();
        foreach (var row in tab.Rows) text.AppendJoin(separator, row.Select(cell => Quoted(Said(cell), separator))).Append("\r\n");
        return new([.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())]);
    }

    public static Stream Xlsx(IReadOnlyList<Tab> tabs, bool from1904)
    {
        var sheets = tabs.Select(tab => (tab.Name, Rows: XlsxRows(tab, from1904))).ToList();
        return AFile.Xlsx(sheets[0].Rows, styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>", workbook: from1904 ? "<workbookPr date1904=\"1\"/>" : "", firstName: sheets[0].Name, others: [.. sheets.Skip(1)]);
    }

    public static Stream Ods(IReadOnlyList<Tab> tabs) => AFile.Ods(string.Concat(tabs.Select(tab =>
        $"<table:table table:name=\"{SecurityElement.Escape(tab.Name)}\">{string.Concat(tab.Rows.Select((row, number) => $"<table:table-row>{string.Concat(row.Select((cell, column) => OdsCell(tab, number, column, cell)))}</table:table-row>"))}<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>")));

    private static string XlsxRows(Tab tab, bool from1904)
    {
        var rows = new StringBuilder();
        for (var number = 0; number < tab.Rows.Count; number++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number + 1}\">");
            for (var column = 0; column < tab.Rows[number].Length; column++)
                if (tab.Rows[number][column] is { } cell) rows.Append(XlsxCell($"{Letters(column)}{number + 1}", cell, from1904));
            rows.Append("</row>");
        }
        return rows.ToString();
    }

    private static string XlsxCell(string place, object cell, bool from1904) => cell switch
    {
        DateOnly day => $"<c r=\"{place}\" s=\"1\"><v>{day.ToDateTime(default).ToOADate() - (from1904 ? 1462 : 0)}</v></c>",
        double number => $"<c r=\"{place}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>",
        bool box => $"<c r=\"{place}\" t=\"b\"><v>{(box ? 1 : 0)}</v></c>",
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape((string)cell)}</t></is></c>"
    };

    private static string OdsCell(Tab tab, int row, int column, object? cell)
    {
        if (tab.Merges.Exists(merge => merge.Row == row && merge.From < column && column <= merge.To)) return "<table:covered-table-cell/>";
        return cell switch
        {
            null => "<table:table-cell/>",
            DateOnly day => $"<table:table-cell office:value-type=\"date\" office:date-value=\"{day:yyyy-MM-dd}\"><text:p>{day:dd/MM/yy}</text:p></table:table-cell>",
            double number => $"<table:table-cell office:value-type=\"float\" office:value=\"{number.ToString(CultureInfo.InvariantCulture)}\"><text:p>{number}</text:p></table:table-cell>",
            bool box => $"<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"{(box ? "true" : "false")}\"><text:p>{Said(cell)}</text:p></table:table-cell>",
            _ => $"<table:table-cell office:value-type=\"string\">{string.Concat(((string)cell).Split('\n').Select(line => $"<text:p>{SecurityElement.Escape(line)}</text:p>"))}</table:table-cell>"
        };
    }

    private static string Said(object? cell) => cell switch
    {
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        bool box => box ? "VRAI" : "FAUX",
        _ => (string?)cell ?? ""
    };

    private static string Quoted(string text, char separator) =>
        text.Contains(separator, StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) || text.Contains('\n', StringComparison.Ordinal) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);
}
