namespace Jalons.Documents.Conversion;

/// <summary>Writes a report as odt, through LibreOffice; for the pdf of the same pages, see <see cref="LaidOutReports"/>.</summary>
public static class OdtWriter
{
    /// <exception cref="LibreOfficeException">LibreOffice is missing or failed; the message says what to do.</exception>
    public static async Task Write(Report report, Stream stream, CancellationToken stop = default)
    {
        using var laid = await LaidOutReports.Of([report], ["odt"], stop);
        await laid.WriteOdt(0, stream, stop);
    }
}
