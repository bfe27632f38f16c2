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
        var (files, refusals) = (new List<StudyFile>(), new List<string>());
        using var draft = new Draft(volume, data);
        foreach (var format in Order.Where(formats.Contains))
        {
            using var content = new MemoryStream();
            try
            {
                await draft.Write(format, content, stop);
                files.Add(new(format, content.ToArray()));
            }
            catch (LibreOfficeException refusal)
            {
                refusals.Add($"{format} : {refusal.Message}");
            }
            done?.Invoke(format);
        }
        return new(draft.Report, files, refusals);
    }

    /// <summary>A volume while it is written: laid out once, for the pdf and the odt.</summary>
    private sealed class Draft(StudyVolume volume, StudyData data) : IDisposable
    {
        private DocxOptions _options = new();
        private LaidOutReport? _laid;

        public Report Report { get; } = volume.Make(data);

        public async Task Write(string format, Stream content, CancellationToken stop)
        {
            switch (format)
            {
                case "pdf": _options = _options with { Pages = await (await LaidOut(stop)).WritePdf(content, stop) }; break;
                case "docx": DocxWriter.Write(Report, content, _options); break;
                case "odt": await (await LaidOut(stop)).WriteOdt(content, stop); break;
                case "pptx": PptxWriter.Write(volume.Slides(data), content); break;
                case FigureData: Studies.FigureData.Write(Report, content); break;
                default: HtmlWriter.Write(Report, content); break;
            }
        }

        public void Dispose() => _laid?.Dispose();

        private async Task<LaidOutReport> LaidOut(CancellationToken stop) => _laid ??= await LaidOutReport.Of(Report, stop);
    }
}

/// <summary>A volume in one format.</summary>
public sealed record StudyFile(string Format, byte[] Content);

/// <summary>The report, what was written of it, and in French what could not be.</summary>
public sealed record StudyFiles(Report Report, IReadOnlyList<StudyFile> Files, IReadOnlyList<string> Refusals);
