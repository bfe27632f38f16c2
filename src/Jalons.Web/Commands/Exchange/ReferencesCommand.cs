using System.CommandLine;
using Jalons.Core.Access;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.Studies.References;

namespace Jalons.Web.Commands.Exchange;

/// <summary>« jalons references import »: tables commune × population × year × source.</summary>
internal static class ReferencesCommand
{
    private static readonly Argument<string> FileArgument = new("fichier") { Description = $"csv, xlsx ou ods, colonnes {string.Join(" ; ", ReferenceImport.Columns)}" };

    public static Command Create() => new("references", "Populations de référence, par commune, pour les indicateurs d'équité.")
    {
        new Command("import", "Importe une table ; une ligne fausse refuse tout le fichier.") { FileArgument, JalonsCommand.JsonOption }.Runs(Import),
    };

    private static async Task<int> Import(CommandContext context, CancellationToken stop)
    {
        var path = context.Parsed.GetValue(FileArgument)!;
        if (!File.Exists(path)) throw new Refused($"{path} : ce fichier n'existe pas.");

        var programme = await context.Programme(stop);
        var act = Scope.Whole(programme.Id, "Ligne de commande").Acts("Populations de référence importées", "jalons references import", context.Time);
        await using var content = File.OpenRead(path);
        try
        {
            var outcome = await context.Db.ImportReferences(programme, content, path, act, stop);
            if (outcome.Refusals.Count > 0) throw new Refused(string.Join('\n', outcome.Refusals.Select(refusal => $"{path} : {refusal}")));

            if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(new { read = outcome.Read, created = outcome.Created, updated = outcome.Updated, unchanged = outcome.Unchanged });
            else context.Out.WriteLine($"{outcome.Read} lignes lues : {outcome.Created} créées, {outcome.Updated} mises à jour, {outcome.Unchanged} inchangées.");
            return 0;
        }
        catch (TableRefusal refusal)
        {
            throw new Refused($"{path} : {refusal.Message}");
        }
    }
}
