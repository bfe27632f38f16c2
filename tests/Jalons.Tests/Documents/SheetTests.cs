using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jalons.Documents;
using Jalons.Documents.Sheets;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace Jalons.Tests.Documents;

public sealed class SheetTests
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly Sheet Mixed = new("Noms & dates", ["Nom", "Nombre", "Part", "Jour", "Calcul"],
    [
        ["=1+1", 1480, new Cell.Percent(36.9, 1), new Cell.Day(new DateOnly(2022, 4, 1)), new Cell.Computed(3, "1+2")],
        ["deux  espaces\u0001 et <b>", Cell.Hidden, new Cell.TooFew(), Cell.Empty, new Cell.Number(-0.5, 1)],
    ]);

    [Fact]
    public void Writes_a_valid_xlsx_whose_numbers_are_numbers()
    {
        using var package = SpreadsheetDocument.Open(Written(XlsxWriter.Write), isEditable: false);
        var rows = package.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Xl.Row>().ToList();

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description));
        Assert.Equal(["=1+1", "1480", "36.9", "44652", "3"], Values(rows[1]));
        Assert.Equal(["deux  espaces et <b>", "s", "n. s.", "", "-0.5"], Values(rows[2]));
    }

    [Fact]
    public void Keeps_a_formula_like_text_a_text_even_once_edited()
    {
        using var package = SpreadsheetDocument.Open(Written(XlsxWriter.Write), isEditable: false);
        var cell = package.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Xl.Row>().ElementAt(1).Elements<Xl.Cell>().First();
        var format = package.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<Xl.CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

        Assert.Null(cell.CellFormula);
        Assert.Equal(Xl.CellValues.InlineString, cell.DataType!.Value);
        Assert.True(format.QuotePrefix!.Value);
    }

    [Fact]
    public void Writes_an_ods_that_names_its_kind_first()
    {
        using var zip = new ZipArchive(Written(OdsWriter.Write));
        using var stream = zip.GetEntry("content.xml")!.Open();
        var rows = XDocument.Load(stream).Descendants(Table + "table-row").ToList();

        Assert.Equal("mimetype", zip.Entries[0].FullName);
        Assert.Equal(zip.Entries[0].Length, zip.Entries[0].CompressedLength);
        Assert.Equal("2022-04-01", rows[1].Elements().ElementAt(3).Attribute(Office + "date-value")!.Value);
        Assert.Equal("36.9", rows[1].Elements().ElementAt(2).Attribute(Office + "value")!.Value);
        Assert.Equal("string", rows[1].Elements().First().Attribute(Office + "value-type")!.Value);
        Assert.DoesNotContain(rows.Elements().Attributes(), attribute => attribute.Name == Table + "formula");
    }

    [Fact]
    public void Has_written_most_of_the_file_when_the_last_row_is_read()
    {
        Assert.All(new Action<IReadOnlyList<Sheet>, Stream>[] { XlsxWriter.Write, OdsWriter.Write }, write =>
        {
            using var target = new MemoryStream();
            var atLastRow = 0L;
            IEnumerable<IReadOnlyList<Cell>> Rows()
            {
                for (var row = 0; row < 20000; row++) yield return [row, $"texte {row * 7919 % 20011}"];
                atLastRow = target.Length;
            }

            write([new Sheet("Long", ["n", "t"], Rows())], target);

            Assert.True(atLastRow > target.Length / 2);
        });
    }

    private static MemoryStream Written(Action<IReadOnlyList<Sheet>, Stream> write)
    {
        var stream = new MemoryStream();
        write([Mixed], stream);
        return new MemoryStream(stream.ToArray());
    }

    private static IEnumerable<string> Values(Xl.Row row) =>
        row.Elements<Xl.Cell>().Select(cell => cell.CellValue?.Text ?? cell.InlineString?.InnerText ?? "");
}
