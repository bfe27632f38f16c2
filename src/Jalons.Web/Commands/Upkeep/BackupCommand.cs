using System.CommandLine;
using Jalons.Core.Persistence.Backups;

namespace Jalons.Web.Commands.Upkeep;

/// <summary>« jalons backup FILE »: the whole database in one file, while the application goes on working.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Target = new("FICHIER") { Description = "Fichier à écrire ; il ne doit pas exister" };

    public static Command Create() => new Command("backup", "Sauvegarde toute la base dans un fichier : données personnelles, chiffrées quand Jalons__Passphrase est réglée.") { Target }.Runs(async (context, stop) =>
    {
        var path = Path.GetFullPath(context.Parsed.GetValue(Target)!);
        if (File.Exists(path)) throw new Refused($"Le fichier « {path} » existe déjà : choisissez un autre nom.");
        if (!Directory.Exists(Path.GetDirectoryName(path))) throw new Refused($"Le dossier de « {path} » n'existe pas.");

        if (context.Settings.Passphrase is { } chosen) SealedFile.Check(chosen);
        var draft = $"{path}.{Guid.CreateVersion7():N}";
        try
        {
            await context.Db.SaveTo(draft, stop);
            if (context.Settings.Passphrase is { } passphrase) SealedFile.Seal(draft, "jalons.sauvegarde", path, passphrase);
            else File.Move(draft, path);
        }
        finally
        {
            File.Delete(draft);
        }
        context.Out.WriteLine($"Base sauvegardée dans {path} ({new FileInfo(path).Length / 1024} Ko{(context.Settings.Passphrase is null ? "" : ", chiffrés")}).");
        if (context.Settings.Passphrase is null) await context.Error.WriteLineAsync("Cette sauvegarde n'est pas chiffrée et contient des identités : réglez Jalons__Passphrase pour qu'elle le soit.");
        return 0;
    });
}
