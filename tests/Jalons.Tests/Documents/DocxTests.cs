using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jalons.Documents;
using Jalons.Documents.Docx;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace Jalons.Tests.Documents;

public sealed class DocxTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly Lazy<byte[]> Sample = new(() =>
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(SampleReport.Rich, stream);
        return stream.ToArray();
    });

    [Fact]
    public void Is_valid_for_Office()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Sample.Value), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Embeds_a_workbook_that_equals_each_chart()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Sample.Value), isEditable: false);
        var figures = SampleReport.Rich.AllBlocks.OfType<Figure>().Where(figure => !figure.Chart.IsTableInOffice).ToList();
        var charts = package.MainDocumentPart!.ChartParts.OrderBy(part => part.Uri.ToString().Length).ThenBy(part => part.Uri.ToString(), StringComparer.Ordinal).ToList();

        Assert.Equal(figures.Count, charts.Count);
        Assert.All(figures.Zip(charts), pair =>
        {
            var workbook = pair.Second.EmbeddedPackagePart!;
            Assert.EndsWith(".xlsx", workbook.Uri.ToString(), StringComparison.Ordinal);
            Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.ContentType);
            Assert.Equal(Expected(pair.First), Read(workbook).Take(pair.First.Chart.Data.Rows.Count + 1).Select(row => row.Take(pair.First.Chart.Data.Columns.Count)));
        });
    }

    [Fact]
    public void Draws_what_the_workbook_holds()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Sample.Value), isEditable: false);

        Assert.All(package.MainDocumentPart!.ChartParts, part =>
        {
            var rows = Read(part.EmbeddedPackagePart!).ToList();
            using var stream = part.GetStream();
            Assert.All(XDocument.Load(stream).Descendants(C + "numRef"), reference => Assert.Equal(Column(rows, reference.Element(C + "f")!.Value), Cached(reference)));
        });
    }

    [Fact]
    public void Has_styled_headings_that_the_contents_lead_to()
    {
        var body = Part("word/document.xml");
        var headings = body.Descendants(W + "p").Where(paragraph => Style(paragraph).StartsWith("Titre", StringComparison.Ordinal) && paragraph.Element(W + "bookmarkStart") is not null);
        var anchors = body.Descendants(W + "hyperlink").Attributes(W + "anchor").Select(anchor => anchor.Value);

        Assert.Equal(headings.Select(heading => heading.Element(W + "bookmarkStart")!.Attribute(W + "name")!.Value), anchors);
        Assert.Contains(body.Descendants(W + "instrText"), field => field.Value.Contains("TOC", StringComparison.Ordinal));
    }

    [Fact]
    public void Repeats_header_rows_and_describes_every_picture()
    {
        var body = Part("word/document.xml");

        Assert.All(body.Descendants(W + "tbl").Where(table => table.Descendants(W + "tblCaption").Any()), table => Assert.Single(table.Descendants(W + "tblHeader")));
        Assert.All(body.Descendants().Where(element => element.Name.LocalName == "inline"), picture => Assert.NotEmpty(picture.Elements().First(element => element.Name.LocalName == "docPr").Attribute("descr")!.Value));
    }

    [Fact]
    public void Says_its_language_and_its_watermark()
    {
        Assert.Equal("fr-FR", Part("word/styles.xml").Descendants(W + "lang").First().Attribute(W + "val")!.Value);
        Assert.Contains("DONNÉES FICTIVES", Part("word/header1.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Survives_control_characters_in_a_text()
    {
        using var stream = new MemoryStream();
        var report = SampleReport.Rich with { Sections = [new Section("A\u0001\uD800B") { Blocks = [new Paragraph("x\u000By <b>&amp;</b>")] }] };

        DocxWriter.Write(report, stream);

        using var package = WordprocessingDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);
        Assert.Contains("xy <b>&amp;</b>", package.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    private static IEnumerable<IEnumerable<string>> Expected(Figure figure) =>
        figure.Chart.Data.Rows.Select(row => row.Cells.Select(Plain)).Prepend(figure.Chart.Data.Columns);

    private static string Plain(Cell cell) => cell switch
    {
        Cell.Day day => day.On.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(System.Globalization.CultureInfo.InvariantCulture),
        { Magnitude: { } value } => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        _ => cell.Print,
    };

    private static IEnumerable<List<string>> Read(EmbeddedPackagePart workbook)
    {
        using var memory = new MemoryStream();
        using (var stream = workbook.GetStream()) stream.CopyTo(memory);
        using var package = SpreadsheetDocument.Open(memory, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description));
        return [.. package.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Xl.Row>()
            .Select(row => row.Elements<Xl.Cell>().Select(cell => cell.CellValue?.Text ?? cell.InlineString?.InnerText ?? "").ToList())];
    }

    // 'Données'!$B$2:$B$6
    private static IEnumerable<string> Column(List<List<string>> rows, string reference)
    {
        var column = reference.Split('$')[1][0] - 'A';
        var last = int.Parse(reference.Split('$')[^1], System.Globalization.CultureInfo.InvariantCulture);
        return rows.Take(last).Skip(1).Select(row => row[column]).Select(text => double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) ? text : "");
    }

    private static IEnumerable<string> Cached(XElement reference)
    {
        var points = reference.Descendants(C + "pt").ToDictionary(point => (int)point.Attribute("idx")!, point => point.Value);
        var count = (int)reference.Descendants(C + "ptCount").Single().Attribute("val")!;
        return Enumerable.Range(0, count).Select(index => points.GetValueOrDefault(index, ""));
    }

    private static string Style(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";

    private static XElement Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Sample.Value));
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }
}
