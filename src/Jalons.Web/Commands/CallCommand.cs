using System.CommandLine;
using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Calls.Platform;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.Programmes;

namespace Jalons.Web.Commands;

/// <summary>« jalons call pull|import|rank »: the dossiers of the call, from the platform or from its export, and their ranking.</summary>
internal static class CallCommand
{
    private const string Who = "Ligne de commande";
    private static readonly Argument<string> FileArgument = new("fichier") { Description = "Export csv ou xlsx de la plateforme" };
    private static readonly Option<bool> StructuresOption = new("--structures") { Description = "L'export contient les dossiers administratifs" };

    public static Command Create() => new("call", "L'appel à projets : relever les dossiers, les importer, les classer.")
    {
        new Command("pull", "Relève les dossiers sur la plateforme (Jalons__Platform__Host, Jalons__Platform__Token).") { JalonsCommand.JsonOption }.Runs(Pull),
        new Command("import", "Importe un export de la plateforme ; une ligne illisible refuse tout le fichier.") { FileArgument, StructuresOption, JalonsCommand.JsonOption }.Runs(Import),
        new Command("rank", "Classe les dossiers par territoire.") { JalonsCommand.JsonOption }.Runs(Rank),
    };

    private static async Task<int> Pull(CommandContext context, CancellationToken stop)
    {
        var (programme, call) = await Call(context, stop);
        if (!context.Services.GetRequiredService<PlatformSettings>().IsConfigured) throw new Refused("La plateforme n'est pas réglée : Jalons__Platform__Host et Jalons__Platform__Token.");
        if (call is { ProjectProcedure: null, StructureProcedure: null }) throw new Refused("Les numéros des démarches manquent : écrivez-les dans le cadre de l'appel.");
        try
        {
            Tell(context, await context.Services.GetRequiredService<PlatformPull>().Run(call.Id, programme, Scope.Whole(programme.Id, Who).Acts("Dossiers relevés", "jalons call pull", context.Time), stop));
            return 0;
        }
        catch (PlatformRefusal refusal)
        {
            throw new Refused(refusal.Message);
        }
    }

    private static async Task<int> Import(CommandContext context, CancellationToken stop)
    {
        var path = context.Parsed.GetValue(FileArgument)!;
        if (!File.Exists(path)) throw new Refused($"{path} : ce fichier n'existe pas.");

        var (programme, call) = await Call(context, stop);
        await using var content = File.OpenRead(path);
        try
        {
            var (read, refusals) = ExportFile.Read(content, path, context.Parsed.GetValue(StructuresOption) ? ApplicationKind.Structure : ApplicationKind.Project, programme);
            if (refusals.Count > 0) throw new Refused(string.Join('\n', refusals.Select(refusal => $"{path} : {refusal}")));
            Tell(context, await context.Db.ReceiveAll(call, programme, read, Scope.Whole(programme.Id, Who).Acts("Export de la plateforme importé", "jalons call import", context.Time), stop));
            return 0;
        }
        catch (TableRefusal refusal)
        {
            throw new Refused($"{path} : {refusal.Message}");
        }
    }

    private static async Task<int> Rank(CommandContext context, CancellationToken stop)
    {
        var (programme, call) = await Call(context, stop);
        var book = await Casebook.Open(context.Db, call, stop);
        var lots = call.Lots.ToDictionary(lot => programme.Territories.First(territory => territory.Id == lot.TerritoryId).Code, lot => book.RankingOf(lot.Id));
        if (context.Parsed.GetValue(JalonsCommand.JsonOption))
        {
            context.Print(lots.ToDictionary(lot => lot.Key, lot => lot.Value.Select(dossier => new { number = dossier.Application.Number, applicant = dossier.Application.Applicant, score = dossier.Score, spread = dossier.Spread, asked = dossier.Application.AskedCents / 100m, standing = dossier.Standing.InFrench })));
            return 0;
        }
        foreach (var (code, dossiers) in lots)
            foreach (var (dossier, rank) in dossiers.Select((dossier, rank) => (dossier, rank + 1)))
                context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code} {rank,2}  {dossier.Score,6:0.0}  {dossier.Application.Applicant} ({dossier.Standing.InFrench})"));
        return 0;
    }

    private static async Task<(Programme, Call)> Call(CommandContext context, CancellationToken stop)
    {
        var programme = await context.Programme(stop);
        return (programme, await context.Db.CallOf(programme.Id, stop) ?? throw new Refused("Aucun appel n'est ouvert."));
    }

    private static void Tell(CommandContext context, SyncOutcome outcome)
    {
        if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(new { read = outcome.Read, created = outcome.Created, updated = outcome.Updated, unchanged = outcome.Unchanged, deleted = outcome.Deleted, files = outcome.Files, filesMissing = outcome.FilesMissing });
        else context.Out.WriteLine(outcome.InFrench);
    }
}
