using System.CommandLine;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Publics;
using Jalons.Documents.Conversion;

namespace Jalons.Web.Commands;

/// <summary>« jalons study publics »: the volume, in the formats asked for.</summary>
internal static class StudyCommand
{
    private static readonly Option<string> Out = new("--out") { Description = "Dossier où écrire", Required = true };
    private static readonly Option<string> FormatsOption = new("--formats")
    {
        Description = $"Formats, séparés par des virgules : {string.Join(", ", StudyWriter.Formats)}",
        DefaultValueFactory = _ => string.Join(',', StudyWriter.Formats),
    };

    public static Command Create() => new("study", "Écrit les études.")
    {
        new Command("publics", "Volet « publics » : profils, besoins, parcours, résultats.") { Out, FormatsOption, JalonsCommand.AtOption }.Runs(Write),
    };

    private static async Task<int> Write(CommandContext context, CancellationToken stop)
    {
        var formats = Formats(context.Parsed.GetValue(FormatsOption)!);
        var programme = await context.Programme(stop);
        var data = await StudyData.Read(context.Db, programme, context.At(programme), programme.Today(context.Time), stop);
        var report = PublicsVolume.Of(data);
        var folder = Directory.CreateDirectory(context.Parsed.GetValue(Out)!).FullName;
        var refusals = new List<string>();
        foreach (var format in formats)
        {
            try
            {
                Console.WriteLine(await StudyWriter.Write(report, "volet-publics", format, folder, stop));
            }
            catch (LibreOfficeException refusal)
            {
                refusals.Add($"{format} : {refusal.Message}");
            }
        }
        return refusals.Count == 0 ? 0 : throw new Refused(string.Join('\n', refusals));
    }

    private static IReadOnlyList<string> Formats(string asked)
    {
        var formats = asked.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return formats.FirstOrDefault(format => !StudyWriter.Formats.Contains(format)) is { } unknown
            ? throw new Refused($"Format « {unknown} » inconnu. Formats : {string.Join(", ", StudyWriter.Formats)}.")
            : [.. StudyWriter.Formats.Where(formats.Contains)];
    }
}
