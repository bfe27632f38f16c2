using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Jalons.Core.Studies;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Conversion;

namespace Jalons.Tests.Studies;

/// <summary>The synthesis as LibreOffice sets it: its pages, its tags, and the same in an odt that opens again.</summary>
[Collection(nameof(PublishedVolume))]
public sealed class TypeSetVolumes(PublishedVolume published)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_synthesis_has_eight_to_twelve_pages_tagged_in_French_with_its_bookmarks()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled && File.Exists("/usr/bin/pdfinfo"), "needs LibreOffice (libreoffice-writer-nogui) and pdfinfo (poppler-utils)");
        var report = StudyVolume.Find("synthese")!.Make(published.Data);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        try
        {
            await using (var file = File.Create(path)) await PdfWriter.Write(report, file, Stop);
            var (facts, text) = (await Ask("pdfinfo", path), System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path, Stop)));

            Assert.Matches(@"Tagged:\s+yes", facts);
            Assert.InRange(int.Parse(Regex.Match(facts, @"Pages:\s+(\d+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 8, 12);
            Assert.Contains("/Lang(fr-FR)", text, StringComparison.Ordinal);
            Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", text, StringComparison.Ordinal);
            Assert.Equal(Outline.Of(report).Contents.Count, Regex.Count(text, @"/Title<[0-9A-F]*>\s*/Dest"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task An_odt_opens_again_with_its_headings_tables_and_charts()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, "LibreOffice is not installed (libreoffice-writer-nogui)");
        var report = StudyVolume.Find("synthese")!.Make(published.Data);
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "synthese.odt");
        await using (var file = File.Create(path)) await OdtWriter.Write(report, file, stop: Stop);

        var words = await File.ReadAllTextAsync(await LibreOffice.Find().Convert(path, "txt:Text (encoded):UTF8", Stop), Stop);
        using var odt = ZipFile.OpenRead(path);
        var figures = report.Sections.SelectMany(section => section.Blocks).OfType<Figure>().Count(figure => figure.Chart is not HeatmapChart && !figure.Chart.IsTableInOffice);

        Assert.All(Outline.Of(report).Contents, entry => Assert.Contains(entry.Title, words, StringComparison.Ordinal));
        Assert.Equal(figures, odt.Entries.Count(entry => Regex.IsMatch(entry.FullName, @"^Object \d+/content\.xml$")));
        Assert.Contains(published.Data.Count("R01").Print, words, StringComparison.Ordinal);
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
