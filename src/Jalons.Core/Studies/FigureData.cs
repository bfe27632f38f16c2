using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using Jalons.Core.Exchange.Exports;
using Jalons.Documents;
using Jalons.Documents.Sheets;

namespace Jalons.Core.Studies;

/// <summary>The numbers behind the figures and tables of a volume: one csv each, one workbook of all, and a page that says what they are.</summary>
public static class FigureData
{
    public static void Write(Report report, Stream stream)
    {
        var (outline, items) = (Outline.Of(report), report.AllBlocks.Select(block => Item.Of(block)).OfType<Item>().ToList());
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "LISEZMOI.txt", to => to.Write(Encoding.UTF8.GetBytes(About(report, items, outline))));
        Add(zip, "donnees.ods", to => Workbook(items, outline, to));
        foreach (var item in items) Add(zip, $"{item.Name(outline)}.csv", to => Csv(item, to));
    }

    // The same report gives the same bytes.
    private static void Add(ZipArchive zip, string name, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var content = new MemoryStream();
        write(content);
        using var to = entry.Open();
        content.WriteTo(to);
    }

    private static void Workbook(IReadOnlyList<Item> items, Outline outline, Stream to)
        => OdsWriter.Write([.. items.Select(item => new Sheet(item.Name(outline), item.Columns, item.Rows.Select(row => row.Cells)))], to);

    private static void Csv(Item item, Stream to)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = ';' }, leaveOpen: true);
        csv.WriteRecord([.. item.Columns]);
        foreach (var row in item.Rows) csv.WriteRecord([.. row.Cells.Select(Raw)]);
    }

    private static string Raw(Cell cell) => cell.Magnitude is { } number ? Math.Round(number, 4).ToString(CultureInfo.GetCultureInfo("fr-FR")) : CellGuard.Protect(cell.Print);

    private static string About(Report report, IReadOnlyList<Item> items, Outline outline)
    {
        List<string> lines =
        [
            report.Title, report.Collection, .. report.Mentions.Select(mention => $"{mention.Label} : {mention.Value}"), "",
            .. items.Select(item => $"{item.Name(outline)} : {item.Title}. {item.Scope}"), "",
            "s : secret statistique. n. s. : effectif trop faible pour un pourcentage. n. m. : non mesurable.", "",
        ];
        return string.Join('\n', lines);
    }

    private sealed record Item(Block Block, string Kind, string Title, string? Scope, IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows)
    {
        public static Item? Of(Block block) => block switch
        {
            Figure figure => new(figure, "figure", figure.Title, figure.Scope, figure.Chart.Data.Columns, figure.Chart.Data.Rows),
            Table { Rank: null } table => new(table, "tableau", table.Title, table.Scope, [.. table.Columns.Select(column => column.Title)], table.Rows),
            _ => null,
        };

        public string Name(Outline outline) => $"{Kind}-{outline.NumberOf(Block):00}";
    }
}
