using System.CommandLine;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Programmes;
using Jalons.Documents.Conversion;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>« jalons check »: configuration, database, and counters against the facts; --recount puts the counters right.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> Recount = new("--recount") { Description = "Recompter les compteurs du tableau de bord à partir des faits" };

    public static Command Create() => new Command("check", "Vérifie la configuration et la base de données.") { Recount }.Runs(async (context, stop) =>
    {
        Say("Base de données", await context.Db.Database.CanConnectAsync(stop), context.Db.Database.ProviderName!.Split('.')[^1]);
        Say("Migrations", !(await context.Db.Database.GetPendingMigrationsAsync(stop)).Any(), "à jour");
        Say("LibreOffice (pdf, odt)", LibreOffice.IsInstalled, LibreOffice.IsInstalled ? "installé" : "absent ; installez le paquet libreoffice-writer-nogui");
        Say("Programmes", true, $"{await context.Db.Programmes.CountAsync(stop)}");
        foreach (var id in await context.Db.Programmes.OrderBy(programme => programme.Id).Select(programme => programme.Id).ToListAsync(stop))
            await CheckCounters(context, (await context.Db.LoadProgramme(id, stop))!, stop);
        return 0;
    });

    private static async Task CheckCounters(CommandContext context, Programme programme, CancellationToken stop)
    {
        var what = $"Compteurs de « {programme.Name} »";
        if (context.Parsed.GetValue(Recount)) Say(what, true, $"recomptés, {await context.Db.RecountCounters(programme, stop)} corrigés");
        else if (await context.Db.CounterErrors(programme, stop) is { Count: > 0 } errors) Say(what, false, $"{errors.Count} diffèrent des faits ; jalons check --recount les corrige");
        else Say(what, true, "égaux aux faits");
    }

    private static void Say(string what, bool good, string detail) => Console.WriteLine($"{(good ? "oui" : "NON"),-4} {what} : {detail}");
}
