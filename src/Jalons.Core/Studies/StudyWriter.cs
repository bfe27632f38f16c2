using Jalons.Documents;
using Jalons.Documents.Conversion;
using Jalons.Documents.Docx;
using Jalons.Documents.Html;
using Jalons.Documents.Pptx;

namespace Jalons.Core.Studies;

/// <summary>Writes a volume in the formats asked for: one report, hence the same numbers in all of them.</summary>
public static class StudyWriter
{
    /// <summary>The numbers of the figures and tables, in a zip.</summary>
    public const string FigureData = "zip";
    public static readonly IReadOnlyList<string> Formats = ["docx", "html", "odt", "pdf", "pptx", FigureData];

    // The pdf tells on which pages the headings are: the contents of the others print them.
    private static readonly string[] Order = ["pdf", "docx", "html", "pptx", FigureData, "odt"];

    /// <summary>Writes a volume from <paramref name="data"/> in <paramref name="formats"/>; without LibreOffice, odt and pdf are refused and the others are written.</summary>
    /// <param name="done">Told each format once it is written or refused.</param>
    public static async Task<StudyFiles> Write(StudyVolume volume, StudyData data, IReadOnlyCollection<string> formats, Action<string>? done, CancellationToken stop)
    {
        var report = volume.Make(data);
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
                    case "pptx": PptxWriter.Write(volume.Slides(data), content); break;
                    case FigureData: Studies.FigureData.Write(report, content); break;
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
        return new(report, files, refusals);
    }
}

/// <summary>A volume in one format.</summary>
public sealed record StudyFile(string Format, byte[] Content);

/// <summary>The report, what was written of it, and in French what could not be.</summary>
public sealed record StudyFiles(Report Report, IReadOnlyList<StudyFile> Files, IReadOnlyList<string> Refusals);
