using Jalons.Documents.Docx;

namespace Jalons.Documents.Conversion;

/// <summary>Reports laid out by LibreOffice together, each once: the odt that opens as it prints, and the pdf of the same pages.</summary>
public sealed class LaidOutReports : IDisposable
{
    private const string Filter = """pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"Quality":{"type":"long","value":"92"}}""";

    private readonly LibreOffice _office = LibreOffice.Find();
    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyList<Report> _reports;

    private LaidOutReports(IReadOnlyList<Report> reports) => _reports = reports;

    /// <param name="formats">What will be asked for: « odt », « pdf ».</param>
    /// <exception cref="LibreOfficeException">LibreOffice is missing or failed; the message says what to do.</exception>
    public static async Task<LaidOutReports> Of(IReadOnlyList<Report> reports, IReadOnlyCollection<string> formats, CancellationToken stop = default)
    {
        var laid = new LaidOutReports(reports);
        try
        {
            // Each LibreOffice takes its share of the reports, in one go.
            var shares = Enumerable.Range(0, reports.Count).GroupBy(rank => rank % LibreOffice.Abreast);
            await Task.WhenAll(shares.Select(share => Task.Run(() => laid.LayOut([.. share], formats, stop), stop)));
            return laid;
        }
        catch
        {
            laid.Dispose();
            throw;
        }
    }

    /// <summary>Charts stay charts, styles keep their names, the contents is an index that LibreOffice updates.</summary>
    /// <param name="rank">Which of the reports, from 0.</param>
    public async Task WriteOdt(int rank, Stream stream, CancellationToken stop = default)
    {
        var copy = _folder.File($"a-modifier-{rank}.odt");
        File.Copy(Path(rank, "odt"), copy, overwrite: true);
        OdtContents.Index(copy);
        await using var file = File.OpenRead(copy);
        await file.CopyToAsync(stream, stop);
    }

    /// <summary>Tagged, in its language, with bookmarks and real page numbers in the contents (PDF/UA-1).</summary>
    /// <returns>Page of each heading, by anchor: what <see cref="DocxOptions.Pages"/> takes.</returns>
    public async Task<IReadOnlyDictionary<string, int>> WritePdf(int rank, Stream stream, CancellationToken stop = default)
    {
        var pdf = await File.ReadAllBytesAsync(Path(rank, "pdf"), stop);
        await stream.WriteAsync(pdf, stop);
        return PdfPages.Of(pdf, Outline.Of(Annex.Append(_reports[rank])));
    }

    public void Dispose() => _folder.Dispose();

    private async Task LayOut(IReadOnlyList<int> ranks, IReadOnlyCollection<string> formats, CancellationToken stop)
    {
        foreach (var rank in ranks)
        {
            await using var file = File.Create(Path(rank, "docx"));
            DocxWriter.Write(_reports[rank], file, new DocxOptions { HasContentsField = false });
        }

        // Charts are mended in the odt; without any, the pdf is the same straight from the docx, in one conversion instead of two.
        var through = formats.Contains("odt") || ranks.Any(rank => _reports[rank].DrawnFigures.Any()) ? "odt" : "docx";
        if (through == "odt")
            foreach (var odt in await _office.Convert([.. ranks.Select(rank => Path(rank, "docx"))], "odt", stop)) OdtCharts.Fit(odt);
        if (formats.Contains("pdf")) await _office.Convert([.. ranks.Select(rank => Path(rank, through))], Filter, stop);
    }

    private string Path(int rank, string extension) => _folder.File($"rapport-{rank}.{extension}");
}
