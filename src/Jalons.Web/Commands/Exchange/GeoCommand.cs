using System.CommandLine;
using Jalons.Core.Access;
using Jalons.Core.Studies.Places;

namespace Jalons.Web.Commands.Exchange;

/// <summary>« jalons geo import »: the outlines of the towns, once, for the maps of every study.</summary>
internal static class GeoCommand
{
    private static readonly Argument<string> FileArgument = new("fichier") { Description = "GeoJSON de polygones, avec le code Insee des communes" };

    public static Command Create() => new("geo", "Contours des communes, pour les cartes.")
    {
        new Command("import", "Importe les contours ; les communes d'ailleurs sont laissées.") { FileArgument, JalonsCommand.JsonOption }.Runs(Import),
    };

    private static async Task<int> Import(CommandContext context, CancellationToken stop)
    {
        var path = context.Parsed.GetValue(FileArgument)!;
        if (!File.Exists(path)) throw new Refused($"{path} : ce fichier n'existe pas.");

        var programme = await context.Programme(stop);
        var act = Scope.Whole(programme.Id, "Ligne de commande").Acts("Contours de communes importés", "jalons geo import", context.Time);
        await using var content = File.OpenRead(path);
        var outcome = await context.Db.ImportOutlines(programme, content, Path.GetFileName(path), act, stop)
            ?? throw new Refused($"{path} : ce n'est pas un GeoJSON des communes du programme (polygones avec leur code Insee).");
        if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(new { read = outcome.Read, created = outcome.Created, updated = outcome.Updated, unchanged = outcome.Unchanged, elsewhere = outcome.Elsewhere, without = outcome.Without });
        else context.Out.WriteLine(outcome.Words);
        return 0;
    }
}
