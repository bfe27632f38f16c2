using System.CommandLine;
using Jalons.Core.Access;
using Jalons.Web.Features.Imports;

namespace Jalons.Web.Commands.Upkeep;

/// <summary>« jalons purge »: takes away the files whose purge day has come, as the daily round does.</summary>
internal static class PurgeCommand
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Dire ce qui serait effacé, sans rien effacer" };

    public static Command Create() => new Command("purge", "Efface les fichiers reçus dont la date de purge est passée.") { DryRun, JalonsCommand.JsonOption }.Runs(async (context, stop) =>
    {
        var programme = await context.Programme(stop);
        var dry = context.Parsed.GetValue(DryRun);
        var purged = dry ? await context.Db.CountDue(programme, context.Time, stop)
            : await context.Db.PurgeDue(programme, context.Time, Scope.Whole(programme.Id, Environment.UserName), "jalons purge", stop);
        if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(new { files = purged.Files, previews = purged.Previews, dryRun = dry });
        else context.Out.WriteLine(purged.IsEmpty ? "Rien à effacer." : $"{purged.Files} fichiers reçus et {purged.Previews} aperçus {(dry ? "seraient effacés" : "effacés")}.");
        return 0;
    });
}
