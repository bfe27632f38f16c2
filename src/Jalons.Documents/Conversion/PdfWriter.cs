using Jalons.Documents.Docx;

namespace Jalons.Documents.Conversion;

/// <summary>Writes a report as pdf: tagged, in its language, with bookmarks and real page numbers in the contents (PDF/UA-1).</summary>
public static class PdfWriter
{
    private const string Filter = """pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"Quality":{"type":"long","value":"92"}}""";

    /// <returns>Page of each heading, by anchor: what <see cref="DocxOptions.Pages"/> takes.</returns>
    /// <exception cref="LibreOfficeException">LibreOffice is missing or failed; the message says what to do.</exception>
    public static async Task<IReadOnlyDictionary<string, int>> Write(Report report, Stream stream, CancellationToken stop = default)
    {
        var office = LibreOffice.Find();
        using var folder = new TemporaryFolder();
        var source = folder.File("rapport.docx");
        await using (var file = File.Create(source)) DocxWriter.Write(report, file, new DocxOptions { HasContentsField = false });

        var pdf = await File.ReadAllBytesAsync(await office.Convert(source, Filter, stop), stop);
        await stream.WriteAsync(pdf, stop);
        return PdfPages.Of(pdf, Outline.Of(Annex.Append(report)));
    }
}
