using System.CommandLine;
using Jalons.Core.Access;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Honesty;
using Jalons.Core.Studies.Snapshots;

namespace Jalons.Web.Commands;

/// <summary>« jalons study publics »: a volume, in the formats asked for.</summary>
internal static class StudyCommand
{
    private static readonly Option<string> Out = new("--out") { Description = "Dossier où écrire", Required = true };
    private static readonly Option<string> FormatsOption = new("--formats")
    {
        Description = $"Formats, séparés par des virgules : {string.Join(", ", StudyWriter.Formats)}",
        DefaultValueFactory = _ => string.Join(',', StudyWriter.Formats),
    };

    private static readonly Option<string?> SnapshotOption = new("--snapshot") { Description = "Extraction à reprendre (EX-0001) ; par défaut, les faits d'aujourd'hui sont figés" };

    public static Command Create()
    {
        var study = new Command("study", "Écrit les études.");
        foreach (var volume in StudyVolume.All)
            study.Add(new Command(volume.Code, $"Volet « {volume.Title} ». {volume.Summary}") { Out, FormatsOption, JalonsCommand.AtOption, SnapshotOption }.Runs((context, stop) => Write(volume, context, stop)));
        return study;
    }

    private static async Task<int> Write(StudyVolume volume, CommandContext context, CancellationToken stop)
    {
        var formats = Formats(context.Parsed.GetValue(FormatsOption)!);
        var programme = await context.Programme(stop);
        var snapshot = context.Parsed.GetValue(SnapshotOption) is { } name
            ? await context.Snapshot(programme, name, stop)
            : await context.Db.TakeSnapshot(programme, context.At(programme), Scope.Whole(programme.Id, "Ligne de commande"), $"jalons study {volume.Code}", context.Time, stop);
        await using var frozen = await context.Db.OpenSnapshot(snapshot, stop);
        var data = await StudyData.Read(frozen, stop);
        await Console.Error.WriteLineAsync($"Extraction {snapshot.Number}, empreinte {snapshot.ShortHash}");
        var report = volume.Make(data);
        foreach (var remark in new ReportLinter(data.Programme.Thresholds).Read(report)) await Console.Error.WriteLineAsync($"À relire, {remark.Label.ToLowerInvariant()}, {remark.Where} : {remark.Excerpt}. {remark.Reason}");
        var written = await StudyWriter.Write(report, formats, null, stop);
        var folder = Directory.CreateDirectory(context.Parsed.GetValue(Out)!).FullName;
        foreach (var file in written.Files)
        {
            var path = Path.Combine(folder, volume.FileName(file.Format));
            await File.WriteAllBytesAsync(path, file.Content, stop);
            Console.WriteLine(path);
        }
        await Console.Error.WriteLineAsync($"{data.Disclosure.Report().Count} effectifs masqués (secret statistique)");
        return written.Refusals.Count == 0 ? 0 : throw new Refused(string.Join('\n', written.Refusals));
    }

    private static IReadOnlyList<string> Formats(string asked)
    {
        var formats = asked.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return formats.FirstOrDefault(format => !StudyWriter.Formats.Contains(format)) is { } unknown
            ? throw new Refused($"Format « {unknown} » inconnu. Formats : {string.Join(", ", StudyWriter.Formats)}.")
            : [.. StudyWriter.Formats.Where(formats.Contains)];
    }
}
