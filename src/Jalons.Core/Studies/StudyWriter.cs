using Jalons.Documents;
using Jalons.Documents.Conversion;
using Jalons.Documents.Docx;
using Jalons.Documents.Html;

namespace Jalons.Core.Studies;

/// <summary>Writes a volume in the formats asked for: one report, hence the same numbers in all of them.</summary>
public static class StudyWriter
{
    public static readonly IReadOnlyList<string> Formats = ["docx", "html", "odt", "pdf"];

    // The pdf tells on which pages the headings are: the contents of the others print them.
    private static readonly string[] Order = ["pdf", "docx", "html", "odt"];

    /// <summary>Writes <paramref name="report"/> in <paramref name="formats"/>; without LibreOffice, odt and pdf are refused and the others are written.</summary>
    /// <param name="done">Told each format once it is written or refused.</param>
    public static async Task<StudyFiles> Write(Report report, IReadOnlyCollection<string> formats, Action<string>? done, CancellationToken stop)
    {
        var (files, refusals, options) = (new List<StudyFile>(), new List<string>(), new DocxOptions());
        foreach (var format in Order.Where(formats.Contains))
        {
            using var content = new MemoryStream();
            try
            {
                switch (format)
                {
                    case "pdf": options = options with { Pages = await PdfWriter.Write(report, content, stop) }; break;
                    case "docx": DocxWriter.Write(report, content, options); break;
                    case "odt": await OdtWriter.Write(report, content, options, stop); break;
                    default: HtmlWriter.Write(report, content); break;
                }
                files.Add(new(format, content.ToArray()));
            }
            catch (LibreOfficeException refusal)
            {
                refusals.Add($"{format} : {refusal.Message}");
            }
            done?.Invoke(format);
        }
        return new(files, refusals);
    }
}

/// <summary>A volume in one format.</summary>
public sealed record StudyFile(string Format, byte[] Content);

/// <summary>What was written, and in French what could not be.</summary>
public sealed record StudyFiles(IReadOnlyList<StudyFile> Files, IReadOnlyList<string> Refusals);
