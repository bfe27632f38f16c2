using System.CommandLine;
using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Honesty;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;

namespace Jalons.Web.Commands;

/// <summary>« jalons study publics|impact|synthese|comite|livret|all »: volumes, in the editions and formats asked for.</summary>
internal static class StudyCommand
{
    private static readonly Option<string> Out = new("--out") { Description = "Dossier où écrire", HelpName = "DOSSIER", Required = true };
    private static readonly Option<string> FormatsOption = new("--formats")
    {
        Description = $"Formats, séparés par des virgules : {string.Join(", ", StudyWriter.Formats)}",
        HelpName = "FORMATS",
        DefaultValueFactory = _ => string.Join(',', StudyWriter.Formats),
    };

    private static readonly Option<string?> EditionOption = new("--edition") { Description = $"{string.Join(" ou ", Editions.All)} ; les deux par défaut" };
    private static readonly Option<string?> SnapshotOption = new("--snapshot") { Description = "Extraction à reprendre (EX-0001) ; par défaut, les faits d'aujourd'hui sont figés" };

    public static Command Create()
    {
        var study = new Command("study", "Écrit les études.");
        foreach (var volume in StudyVolume.All)
            study.Add(Command(volume.Code, $"{volume.Title}. {volume.Summary}", (_, _) => [volume]));
        study.Add(Command("all", "Les trois livrables : publics, impact, synthèse.", (_, _) => StudyVolume.All));
        study.Add(Command("comite", "Comité de pilotage d'un territoire : une fiche A4 et sa présentation.", (context, programme) => ForTerritories(context, programme, StudyVolume.Committee), JalonsCommand.TerritoryOption));
        study.Add(Command("livret", "Livret d'un territoire : les personnes, les besoins, les parcours, les réalisations.", (context, programme) => ForTerritories(context, programme, StudyVolume.BookletOf), JalonsCommand.TerritoryOption));
        return study;
    }

    private static Command Command(string name, string description, Func<CommandContext, Programme, IReadOnlyList<StudyVolume>> volumes, params Option[] more)
    {
        var command = new Command(name, description) { Out, FormatsOption, EditionOption, JalonsCommand.AtOption, SnapshotOption };
        foreach (var option in more) command.Add(option);
        return command.Runs((context, stop) => Write(name, volumes, context, stop));
    }

    private static IReadOnlyList<StudyVolume> ForTerritories(CommandContext context, Programme programme, Func<Territory, StudyVolume> volume)
        => context.WholeTerritory(programme) is { } territory ? [volume(territory)] : [.. programme.Territories.Select(volume)];

    private static async Task<int> Write(string name, Func<CommandContext, Programme, IReadOnlyList<StudyVolume>> volumes, CommandContext context, CancellationToken stop)
    {
        var (formats, editions) = (Formats(context.Parsed.GetValue(FormatsOption)!), EditionsOf(context.Parsed.GetValue(EditionOption)));
        var programme = await context.Programme(stop);
        var wanted = volumes(context, programme);
        var snapshot = context.Parsed.GetValue(SnapshotOption) is { } known
            ? await context.Snapshot(programme, known, stop)
            : await context.Db.TakeSnapshot(programme, context.At(programme), Scope.Whole(programme.Id, "Ligne de commande"), $"jalons study {name}", context.Time, stop);
        await using var frozen = await context.Db.OpenSnapshot(snapshot, stop);
        var data = await StudyData.Read(frozen, stop) with { Written = await context.Db.Written(programme.Id, stop) };
        await context.Error.WriteLineAsync($"Extraction {snapshot.Number}, empreinte {snapshot.ShortHash}");

        var folder = Directory.CreateDirectory(context.Parsed.GetValue(Out)!).FullName;
        var asked = editions.Select(data.ForEdition).SelectMany(data => wanted.Select(volume => (Volume: volume, Data: data))).ToList();
        var written = await StudyWriter.Write(asked, formats, null, stop);
        foreach (var (one, files) in asked.Zip(written)) await Keep(one.Volume, one.Data, files, folder, context, stop);
        foreach (var edition in asked.Select(one => one.Data).Distinct())
            await context.Error.WriteLineAsync($"Édition {Editions.LabelOf(edition.Edition).ToLowerInvariant()} : {edition.Disclosure.Report().Count} effectifs masqués (secret statistique)");
        var refusals = written.SelectMany(files => files.Refusals).Distinct().ToList();
        return refusals.Count == 0 ? 0 : throw new Refused(string.Join('\n', refusals));
    }

    private static async Task Keep(StudyVolume volume, StudyData data, StudyFiles written, string folder, CommandContext context, CancellationToken stop)
    {
        foreach (var remark in new ReportLinter(data.Programme.Thresholds).Read(written.Report))
            await context.Error.WriteLineAsync($"À relire, {remark.Label.ToLowerInvariant()}, {remark.Where} : {remark.Excerpt}. {remark.Reason}");
        foreach (var file in written.Files)
        {
            var path = Path.Combine(folder, volume.FileName(data.Edition, file.Format));
            await File.WriteAllBytesAsync(path, file.Content, stop);
            context.Out.WriteLine(path);
        }
    }

    private static IReadOnlyList<string> EditionsOf(string? asked)
    {
        if (asked is null) return Editions.All;
        if (!Editions.All.Contains(asked, StringComparer.OrdinalIgnoreCase)) throw new Refused($"Édition « {asked} » inconnue. Éditions : {string.Join(", ", Editions.All)}.");
        return [asked.ToLowerInvariant()];
    }

    private static IReadOnlyList<string> Formats(string asked)
    {
        var formats = asked.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return formats.FirstOrDefault(format => !StudyWriter.Formats.Contains(format)) is { } unknown
            ? throw new Refused($"Format « {unknown} » inconnu. Formats : {string.Join(", ", StudyWriter.Formats)}.")
            : [.. StudyWriter.Formats.Where(formats.Contains)];
    }
}
