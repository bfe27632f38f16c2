namespace Jalons.Documents.Conversion;

/// <summary>Writes a report as pdf, through LibreOffice: tagged, in its language, with bookmarks and real page numbers in the contents (PDF/UA-1).</summary>
public static class PdfWriter
{
    /// <returns>Page of each heading, by anchor: what <see cref="Docx.DocxOptions.Pages"/> takes.</returns>
    /// <exception cref="LibreOfficeException">LibreOffice is missing or failed; the message says what to do.</exception>
    public static async Task<IReadOnlyDictionary<string, int>> Write(Report report, Stream stream, CancellationToken stop = default)
    {
        using var laid = await LaidOutReports.Of([report], ["pdf"], stop);
        return await laid.WritePdf(0, stream, stop);
    }
}
