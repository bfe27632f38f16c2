using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;

namespace Jalons.Tests.Studies.Printed;

/// <summary>What stands in the files of a volume, read without the code that wrote them: rows of tables, sheets of charts, text.</summary>
internal static partial class ReadFiles
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Without any space: a line may break where it likes.</summary>
    public static string Plain(string text) => Spaces().Replace(text, "");

    /// <summary>Rows of all the tables a reader sees, each as « cell|cell ».</summary>
    public static HashSet<string> Rows(string format, byte[] file) => [.. (format switch
    {
        "docx" => Word(file).Descendants(W + "tr").Select(row => row.Elements(W + "tc").Select(cell => string.Concat(cell.Descendants(W + "t").Select(text => text.Value)))),
        "pptx" => Slides(file).SelectMany(slide => slide.Descendants(A + "tr")).Select(row => row.Elements(A + "tc").Select(cell => cell.Value)),
        "odt" => Part(file, "content.xml").Descendants(Table + "table-row").Select(row => row.Elements(Table + "table-cell").Select(cell => cell.Value)),
        _ => new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file)).QuerySelectorAll("tr").Select(row => row.Children.Select(cell => cell.TextContent)),
    }).Select(cells => string.Join('|', cells.Select(Plain)))];

    /// <summary>Each native chart: the rows of its sheet below the header, and the numbers and words that it draws.</summary>
    public static List<(List<List<string>> Sheet, List<double> Numbers, string Words)> Charts(string format, byte[] file)
    {
        using var stream = new MemoryStream(file);
        using OpenXmlPackage package = format == "docx" ? WordprocessingDocument.Open(stream, isEditable: false) : PresentationDocument.Open(stream, isEditable: false);
        var parts = package is WordprocessingDocument word ? word.MainDocumentPart!.ChartParts : ((PresentationDocument)package).PresentationPart!.SlideParts.SelectMany(slide => slide.ChartParts);
        return [.. parts.Select(part =>
        {
            var drawn = Read(part.GetStream());
            return (Sheet(part.EmbeddedPackagePart!.GetStream()), drawn.Descendants(C + "v").Select(value => Number(value.Value)).OfType<double>().ToList(), Plain(string.Concat(drawn.Descendants(A + "t").Select(text => text.Value + " ")) + string.Concat(drawn.Descendants(C + "v").Select(text => text.Value + " "))));
        })];
    }

    /// <summary>The numbers of each chart of an odt.</summary>
    public static List<List<double>> ChartsOfOdt(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Where(entry => ChartPart().IsMatch(entry.FullName)).Select(entry => Read(entry.Open()).Descendants(Table + "table-cell").Select(cell => Number((string?)cell.Attribute(Office + "value"))).OfType<double>().ToList())];
    }

    /// <summary>A member of the zip of the figures, as text.</summary>
    public static string Member(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var text = new StreamReader(archive.Entries.Single(entry => entry.FullName == name).Open());
        return text.ReadToEnd();
    }

    /// <summary>Tables of the ods inside the zip: name, then rows of printed cells, the header first.</summary>
    public static Dictionary<string, List<string>> Sheets(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var ods = archive.GetEntry("donnees.ods")!.Open();
        using var copy = new MemoryStream();
        ods.CopyTo(copy);
        return Part(copy.ToArray(), "content.xml").Descendants(Table + "table").ToDictionary(table => (string)table.Attribute(Table + "name")!, table => table.Descendants(Table + "table-row").Select(row => string.Join('|', row.Elements(Table + "table-cell").Select(cell => Plain(cell.Value)))).ToList());
    }

    /// <summary>The words of a file without its running headers and footers, and without any space.</summary>
    public static string Words(string format, byte[] file) => Plain(format switch
    {
        "docx" => string.Concat(Word(file).Descendants(W + "t").Select(text => text.Value)),
        "odt" => Part(file, "content.xml").Root!.Value,
        "pdf" => Pdf(file, "-raw", "-x", "0", "-y", "84", "-W", "560", "-H", "690"),
        _ => new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file)).Body!.TextContent,
    });

    /// <summary>The pages of a pdf as text, in columns.</summary>
    public static string Pdf(byte[] file, params string[] options)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(path, file);
            using var process = Process.Start(new ProcessStartInfo("pdftotext", [.. options, "-nopgbrk", path, "-"]) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static XDocument Word(byte[] file) => Part(file, "word/document.xml");

    private static List<XDocument> Slides(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Where(entry => entry.FullName.StartsWith("ppt/slides/slide", StringComparison.Ordinal)).Select(entry => Read(entry.Open()))];
    }

    private static List<List<string>> Sheet(Stream workbook)
    {
        using var copy = new MemoryStream();
        using (workbook) workbook.CopyTo(copy);
        return [.. Part(copy.ToArray(), "xl/worksheets/sheet1.xml").Descendants(S + "row").Skip(1).Select(row => row.Elements(S + "c").Select(cell => cell.Element(S + "v")?.Value ?? cell.Value).ToList())];
    }

    private static XDocument Part(byte[] package, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return Read(zip.GetEntry(name)!.Open());
    }

    private static XDocument Read(Stream content)
    {
        using (content) return XDocument.Load(content);
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsNaN(number) ? number : null;

    [GeneratedRegex(@"[\s\u00A0\u202F\u2009]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^Object \d+/content\.xml$")]
    private static partial Regex ChartPart();
}
