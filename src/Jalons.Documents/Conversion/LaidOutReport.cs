using Jalons.Documents.Docx;

namespace Jalons.Documents.Conversion;

/// <summary>A report laid out by LibreOffice once: the odt that opens as it prints, and the pdf of the same pages.</summary>
public sealed class LaidOutReport : IDisposable
{
    private const string Filter = """pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"Quality":{"type":"long","value":"92"}}""";

    private readonly LibreOffice _office = LibreOffice.Find();
    private readonly TemporaryFolder _folder = new();
    private readonly Outline _outline;

    private LaidOutReport(Report report) => _outline = Outline.Of(Annex.Append(report));

    private string Odt => _folder.File("rapport.odt");

    /// <exception cref="LibreOfficeException">LibreOffice is missing or failed; the message says what to do.</exception>
    public static async Task<LaidOutReport> Of(Report report, CancellationToken stop = default)
    {
        var laid = new LaidOutReport(report);
        try
        {
            var source = laid._folder.File("rapport.docx");
            await using (var file = File.Create(source)) DocxWriter.Write(report, file, new DocxOptions { HasContentsField = false });
            await laid._office.Convert(source, "odt", stop);
            OdtCharts.Fit(laid.Odt);
            return laid;
        }
        catch
        {
            laid.Dispose();
            throw;
        }
    }

    /// <summary>Charts stay charts, styles keep their names, the contents is an index that LibreOffice updates.</summary>
    public async Task WriteOdt(Stream stream, CancellationToken stop = default)
    {
        var copy = _folder.File("a-modifier.odt");
        File.Copy(Odt, copy, overwrite: true);
        OdtContents.Index(copy);
        await using var file = File.OpenRead(copy);
        await file.CopyToAsync(stream, stop);
    }

    /// <summary>Tagged, in its language, with bookmarks and real page numbers in the contents (PDF/UA-1).</summary>
    /// <returns>Page of each heading, by anchor: what <see cref="DocxOptions.Pages"/> takes.</returns>
    public async Task<IReadOnlyDictionary<string, int>> WritePdf(Stream stream, CancellationToken stop = default)
    {
        var pdf = await File.ReadAllBytesAsync(await _office.Convert(Odt, Filter, stop), stop);
        await stream.WriteAsync(pdf, stop);
        return PdfPages.Of(pdf, _outline);
    }

    public void Dispose() => _folder.Dispose();
}
