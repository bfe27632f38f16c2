using Jalons.Documents;
using Jalons.Documents.Conversion;
using Jalons.Documents.Docx;
using Jalons.Documents.Html;

namespace Jalons.Core.Studies;

/// <summary>Writes a volume in the formats asked for: one report, hence the same numbers in all of them.</summary>
public static class StudyWriter
{
    /// <summary>The formats that need no other program come first: they are written even where LibreOffice is missing.</summary>
    public static readonly IReadOnlyList<string> Formats = ["docx", "html", "odt", "pdf"];

    /// <summary>Writes <paramref name="report"/> as NAME.format in <paramref name="folder"/> and returns the path. Throws <see cref="LibreOfficeException"/> for odt and pdf without LibreOffice.</summary>
    public static async Task<string> Write(Report report, string name, string format, string folder, CancellationToken stop)
    {
        var path = Path.Combine(folder, $"{name}.{format}");
        using var content = new MemoryStream();
        switch (format)
        {
            case "docx": DocxWriter.Write(report, content); break;
            case "html": HtmlWriter.Write(report, content); break;
            case "odt": await OdtWriter.Write(report, content, stop: stop); break;
            default: await PdfWriter.Write(report, content, stop: stop); break;
        }
        await File.WriteAllBytesAsync(path, content.ToArray(), stop);
        return path;
    }
}
