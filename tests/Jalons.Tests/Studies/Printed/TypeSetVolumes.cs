using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Jalons.Core.Studies;
using Jalons.Documents;
using Jalons.Documents.Conversion;

namespace Jalons.Tests.Studies.Printed;

/// <summary>The deliverables as LibreOffice sets them: their pages, their tags, and the same in an odt that opens again.</summary>
[Collection(nameof(PublishedVolume))]
public sealed class TypeSetVolumes(PublishedVolume published)
{
    private static readonly XNamespace Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData("synthese", 8, 12), InlineData("publics", 40, 60), InlineData("impact", 40, 60)]
    public async Task Have_their_pages_tagged_in_French_with_their_bookmarks(string code, int fewest, int most)
    {
        var (pdf, outline) = (await published.File(code, "pdf"), Outline.Of(StudyVolume.Find(code)!.Make(published.Data)));
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "volume.pdf");
        await File.WriteAllBytesAsync(path, pdf, Stop);
        var (facts, text) = (await Ask("pdfinfo", path), System.Text.Encoding.Latin1.GetString(pdf));

        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.InRange(int.Parse(Regex.Match(facts, @"Pages:\s+(\d+)").Groups[1].Value, CultureInfo.InvariantCulture), fewest, most);
        Assert.Contains("/Lang(fr-FR)", text, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", text, StringComparison.Ordinal);
        Assert.InRange(Regex.Count(text, @"/Title<[0-9A-F]*>\s*/Dest"), outline.Contents.Count, outline.Contents.Count + 1);
    }

    [Fact]
    public async Task An_odt_opens_again_with_its_headings_tables_and_charts()
    {
        var report = StudyVolume.Find("synthese")!.Make(published.Data);
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "synthese.odt");
        await File.WriteAllBytesAsync(path, await published.File("synthese", "odt"), Stop);

        var words = await File.ReadAllTextAsync(await LibreOffice.Find().Convert(path, "txt:Text (encoded):UTF8", Stop), Stop);

        Assert.All(Outline.Of(report).Contents, entry => Assert.Contains(entry.Title, words, StringComparison.Ordinal));
        Assert.Contains(published.Data.Count("R01").Print, words, StringComparison.Ordinal);
    }

    // LibreOffice gives every chart of a docx 16 × 9 cm, and stretches its letters into the frame.
    [Fact]
    public async Task Charts_of_an_odt_have_the_size_of_their_frames()
    {
        using var odt = new ZipArchive(new MemoryStream(await published.File("publics", "odt")));
        var charts = odt.Entries.Where(entry => Regex.IsMatch(entry.FullName, @"^Object \d+/content\.xml$")).Select(entry => XDocument.Load(entry.Open()).Descendants().First(element => element.Name.LocalName == "chart" && element.Attribute(Svg + "width") is not null)).ToList();

        Assert.NotEmpty(charts);
        Assert.All(charts, chart => Assert.StartsWith("16.6", chart.Attribute(Svg + "width")!.Value, StringComparison.Ordinal));
        Assert.True(charts.Select(chart => chart.Attribute(Svg + "height")!.Value).Distinct().Count() > 3);
    }

    private static async Task<string> Ask(string tool, string path)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, [path]) { RedirectStandardOutput = true })!;
        return await process.StandardOutput.ReadToEndAsync(Stop);
    }

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("jalons-odt-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
