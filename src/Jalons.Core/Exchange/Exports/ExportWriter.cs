using System.Text;
using CsvHelper;
using Jalons.Documents;
using Jalons.Documents.Sheets;

namespace Jalons.Core.Exchange.Exports;

/// <summary>Writes an export as csv (« ; », UTF-8 with BOM, formula-like texts protected) as xlsx or as ods.</summary>
public static class ExportWriter
{
    public static readonly IReadOnlyList<string> Formats = ["csv", "xlsx", "ods"];

    /// <summary>Writes <paramref name="table"/>; <paramref name="format"/> is one of <see cref="Formats"/>. Returns the number of rows.</summary>
    public static async Task<int> Write(ExportTable table, string format, Stream stream, CancellationToken stop)
    {
        if (format == "csv") return await WriteCsv(table, stream, stop);

        var rows = await table.Rows.ToListAsync(stop);
        var sheet = new Sheet(table.Name, table.Columns, rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(text => (Cell)text)]));
        if (format == "xlsx") XlsxWriter.Write([sheet], stream);
        else OdsWriter.Write([sheet], stream);
        return rows.Count;
    }

    private static async Task<int> WriteCsv(ExportTable table, Stream stream, CancellationToken stop)
    {
        var count = 0;
        await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = ';' }, leaveOpen: true);
        csv.WriteRecord([.. table.Columns]);
        await foreach (var row in table.Rows.WithCancellation(stop))
        {
            csv.WriteRecord([.. row.Select(CellGuard.Protect)]);
            count++;
        }
        return count;
    }
}
