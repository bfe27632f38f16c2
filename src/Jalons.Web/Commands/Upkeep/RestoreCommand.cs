using System.CommandLine;
using Jalons.Core.Persistence.Backups;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands.Upkeep;

/// <summary>« jalons restore FILE »: a backup in the place of the database. What is there is replaced only when that is asked for.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> Source = new("FICHIER") { Description = "Sauvegarde écrite par jalons backup" };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Remplacer les données qui sont dans la base" };

    public static Command Create() => new Command("restore", "Remet une sauvegarde à la place de la base. Arrêtez l'application d'abord.") { Source, Replace }.Runs(async (context, stop) =>
    {
        var path = context.Parsed.GetValue(Source)!;
        if (!File.Exists(path)) throw new Refused($"Le fichier « {path} » n'existe pas.");
        if (!context.Parsed.GetValue(Replace) && await context.Db.Programmes.AnyAsync(stop)) throw new Refused("La base contient un programme : ajoutez --replace pour le remplacer par la sauvegarde.");

        if (SealedFile.IsSealed(path)) await Unsealed(context, path, stop);
        else await context.Db.RestoreFrom(path, stop);
        context.Db.ChangeTracker.Clear();
        await context.Db.BringUpToDate(stop);
        context.Out.WriteLine($"Base restaurée : {await context.Db.Programmes.CountAsync(stop)} programmes, {await context.Db.Journeys.CountAsync(stop)} parcours.");
        return 0;
    });

    private static async Task Unsealed(CommandContext context, string path, CancellationToken stop)
    {
        var passphrase = context.Settings.Passphrase ?? throw new Refused($"« {path} » est chiffré : donnez sa phrase de passe (Jalons__Passphrase).");
        var open = $"{path}.{Guid.CreateVersion7():N}";
        try
        {
            SealedFile.Open(path, open, passphrase);
            await context.Db.RestoreFrom(open, stop);
        }
        finally
        {
            File.Delete(open);
        }
    }
}
