using System.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>« jalons check »: configuration and database.</summary>
internal static class CheckCommand
{
    public static Command Create() => new Command("check", "Vérifie la configuration et la base de données.").Runs(async (context, stop) =>
    {
        Say("Base de données", await context.Db.Database.CanConnectAsync(stop), context.Db.Database.ProviderName!.Split('.')[^1]);
        Say("Migrations", !(await context.Db.Database.GetPendingMigrationsAsync(stop)).Any(), "à jour");
        Say("Programmes", true, $"{await context.Db.Programmes.CountAsync(stop)}");
        return 0;
    });

    private static void Say(string what, bool good, string detail) => Console.WriteLine($"{(good ? "oui" : "NON"),-4} {what} : {detail}");
}
