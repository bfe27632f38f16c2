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

    // The pdf tells on which pages the headings are: the contents of the docx prints them.
    private static readonly string[] LaidOut = ["pdf", "docx", "odt"];

    /// <summary>Writes a volume from <paramref name="data"/> in <paramref name="formats"/>; without LibreOffice, odt and pdf are refused and the others are written.</summary>
    /// <param name="done">Told each format once it is written or refused.</param>
    public static async Task<StudyFiles> Write(StudyVolume volume, StudyData data, IReadOnlyCollection<string> formats, Action<string>? done, CancellationToken stop)
        => (await Write([(volume, data)], formats, done, stop))[0];

    /// <summary>Writes several volumes side by side, laid out by LibreOffice together.</summary>
    public static async Task<IReadOnlyList<StudyFiles>> Write(IReadOnlyList<(StudyVolume Volume, StudyData Data)> wanted, IReadOnlyCollection<string> formats, Action<string>? done, CancellationToken stop)
    {
        var drafts = wanted.AsParallel().AsOrdered().WithCancellation(stop).Select((one, rank) => new Draft(one.Volume, one.Data, rank)).ToList();
        var layingOut = formats.Contains("pdf") || formats.Contains("odt") ? LaidOutReports.Of([.. drafts.Select(draft => draft.Report)], formats, stop) : null;
        var (apart, last) = (Formats.Except(LaidOut).Where(formats.Contains).ToList(), LaidOut.Where(formats.Contains).ToList());
        drafts.AsParallel().WithCancellation(stop).ForAll(draft => apart.ForEach(format => draft.Keep(format, done)));

        LaidOutReports? laid = null;
        try
        {
            if (layingOut is not null) laid = await layingOut;
        }
        catch (LibreOfficeException refusal)
        {
            foreach (var format in last.Where(format => format != "docx")) drafts.ForEach(draft => draft.Refuse(format, refusal.Message));
        }
        using (laid)
            await Task.WhenAll(drafts.Select(draft => Task.Run(() => draft.Keep(last, laid, done, stop), stop)));
        return [.. drafts.Select(draft => draft.Files)];
    }

    /// <summary>A volume while it is written.</summary>
    private sealed class Draft(StudyVolume volume, StudyData data, int rank)
    {
        private readonly List<StudyFile> _files = [];
        private readonly List<string> _refusals = [];
        private DocxOptions _options = new();

        public Report Report { get; } = volume.Make(data);

        public StudyFiles Files => new(Report, [.. Formats.SelectMany(format => _files.Where(file => file.Format == format))], _refusals);

        public void Refuse(string format, string reason) => _refusals.Add($"{format} : {reason}");

        /// <summary>Writes what needs no layout.</summary>
        public void Keep(string format, Action<string>? done)
        {
            using var content = new MemoryStream();
            switch (format)
            {
                case "pptx": PptxWriter.Write(volume.Slides(data), content); break;
                case FigureData: Studies.FigureData.Write(Report, content); break;
                default: HtmlWriter.Write(Report, content); break;
            }
            _files.Add(new(format, content.ToArray()));
            done?.Invoke(format);
        }

        /// <summary>Writes what the layout gives, or gives pages to.</summary>
        public async Task Keep(IReadOnlyList<string> formats, LaidOutReports? laid, Action<string>? done, CancellationToken stop)
        {
            foreach (var format in formats) await Keep(format, laid, done, stop);
        }

        private async Task Keep(string format, LaidOutReports? laid, Action<string>? done, CancellationToken stop)
        {
            using var content = new MemoryStream();
            if (format == "docx") DocxWriter.Write(Report, content, _options);
            else if (format == "odt" && laid is not null) await laid.WriteOdt(rank, content, stop);
            else if (laid is not null) _options = _options with { Pages = await laid.WritePdf(rank, content, stop) };
            if (content.Length > 0) _files.Add(new(format, content.ToArray()));
            done?.Invoke(format);
        }
    }
}

/// <summary>A volume in one format.</summary>
public sealed record StudyFile(string Format, byte[] Content);

/// <summary>The report, what was written of it, and in French what could not be.</summary>
public sealed record StudyFiles(Report Report, IReadOnlyList<StudyFile> Files, IReadOnlyList<string> Refusals);
