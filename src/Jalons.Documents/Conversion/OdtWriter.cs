using Jalons.Documents.Docx;

namespace Jalons.Documents.Conversion;

/// <summary>Writes a report as odt, through LibreOffice: charts stay charts, styles keep their names.</summary>
public static class OdtWriter
{
    /// <exception cref="LibreOfficeException">LibreOffice is missing or failed; the message says what to do.</exception>
    public static async Task Write(Report report, Stream stream, DocxOptions? options = null, CancellationToken stop = default)
    {
        var office = LibreOffice.Find();
        using var folder = new TemporaryFolder();
        var source = folder.File("rapport.docx");
        await using (var file = File.Create(source)) DocxWriter.Write(report, file, options);

        await using var converted = File.OpenRead(await office.Convert(source, "odt", stop));
        await converted.CopyToAsync(stream, stop);
    }
}
