using System.Diagnostics;
using Jalons.Documents;
using Jalons.Documents.Conversion;

namespace Jalons.Tests.Documents;

public sealed class PdfTests(PdfTests.Sample sample) : IClassFixture<PdfTests.Sample>
{
    [Fact]
    public void Is_tagged_titled_and_of_a_size_that_prints()
    {
        var facts = sample.Ask("pdfinfo");

        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches(@"Page size:.*A4", facts);
        Assert.Contains(SampleReport.Rich.Title, facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_its_language_and_claims_universal_access()
    {
        var text = System.Text.Encoding.Latin1.GetString(sample.Bytes());

        Assert.Contains("/Lang(fr-FR)", text, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_in_the_contents_the_page_where_each_heading_stands()
    {
        var contents = sample.Ask("pdftotext", "-f", "2", "-l", "2", "-layout");

        Assert.Equal(Outline.Of(SampleReport.Rich).Contents.Count + 1, sample.Pages.Count);
        Assert.All(Outline.Of(SampleReport.Rich).Contents, entry =>
        {
            var page = sample.Pages[entry.Anchor];
            Assert.Matches($@"{System.Text.RegularExpressions.Regex.Escape(entry.Title)}\s+{page}\s", contents);
            Assert.Contains(entry.Title.Split(' ')[0], sample.Ask("pdftotext", "-f", $"{page}", "-l", $"{page}"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Carries_its_own_typeface() =>
        Assert.Contains("AtkinsonHyperlegibleNext-Regular", sample.Ask("pdffonts"), StringComparison.Ordinal);

    [Fact]
    public async Task Reports_laid_out_together_each_keep_their_own_pages()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, "LibreOffice is not installed (libreoffice-writer-nogui)");
        var reports = new[] { "Premier", "Deuxième", "Troisième" }.Select(title => SampleReport.Rich with { Title = title, Sections = [new($"Chapitre du {title}")] }).ToList();

        using var laid = await LaidOutReports.Of(reports, ["pdf"], TestContext.Current.CancellationToken);

        for (var rank = 0; rank < reports.Count; rank++)
        {
            using var pdf = new MemoryStream();
            Assert.Single(await laid.WritePdf(rank, pdf, TestContext.Current.CancellationToken), page => page.Value > 1);
            Assert.Contains($"<rdf:li xml:lang=\"x-default\">{reports[rank].Title}</rdf:li>", System.Text.Encoding.UTF8.GetString(pdf.ToArray()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Names_the_package_when_the_conversion_makes_no_file()
    {
        Assert.SkipUnless(File.Exists("/bin/true"), "needs /bin/true");

        var failure = await Assert.ThrowsAsync<LibreOfficeException>(() => new LibreOffice("/bin/true").Convert("/nowhere/rapport.docx", "pdf", TestContext.Current.CancellationToken));

        Assert.Contains("libreoffice-writer-nogui", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The rich sample as pdf, made once.</summary>
    public sealed class Sample : IAsyncLifetime
    {
        private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");

        public IReadOnlyDictionary<string, int> Pages { get; private set; } = new Dictionary<string, int>();

        public async ValueTask InitializeAsync()
        {
            if (!LibreOffice.IsInstalled) return;
            await using var file = File.Create(_path);
            Pages = await PdfWriter.Write(SampleReport.Rich, file);
        }

        public byte[] Bytes()
        {
            Assert.SkipUnless(LibreOffice.IsInstalled, "LibreOffice is not installed (libreoffice-writer-nogui)");
            return File.ReadAllBytes(_path);
        }

        /// <summary>Runs a tool of poppler-utils on the file.</summary>
        public string Ask(string tool, params string[] arguments)
        {
            Bytes();
            Assert.SkipUnless(File.Exists($"/usr/bin/{tool}"), $"{tool} is not installed (poppler-utils)");
            string[] rest = tool == "pdftotext" ? [_path, "-"] : [_path];
            using var process = Process.Start(new ProcessStartInfo(tool, [.. arguments, .. rest]) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd();
        }

        public ValueTask DisposeAsync()
        {
            File.Delete(_path);
            return ValueTask.CompletedTask;
        }
    }
}
