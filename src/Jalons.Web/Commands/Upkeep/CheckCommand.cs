using System.CommandLine;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Programmes;
using Jalons.Documents.Conversion;
using Jalons.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands.Upkeep;

/// <summary>« jalons check »: configuration, database, and counters against the facts; --recount puts the counters right.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> Recount = new("--recount") { Description = "Recompter les compteurs du tableau de bord à partir des faits" };

    public static Command Create() => new Command("check", "Vérifie la configuration, la base de données, LibreOffice et le courrier ; 1 quand quelque chose ne va pas.") { Recount }.Runs(async (context, stop) =>
    {
        var checks = new List<Check>
        {
            new("Base de données", await context.Db.Database.CanConnectAsync(stop), context.Db.Database.ProviderName!.Split('.')[^1]),
            new("Migrations", !(await context.Db.Database.GetPendingMigrationsAsync(stop)).Any(), "à jour"),
            new("LibreOffice (pdf, odt)", LibreOffice.IsInstalled, LibreOffice.IsInstalled ? "installé" : "absent ; installez le paquet libreoffice-writer-nogui"),
            await MailCheck.Of(context.Services.GetRequiredService<JalonsSettings>().Mail, stop),
            new("Programmes", true, $"{await context.Db.Programmes.CountAsync(stop)}"),
        };
        foreach (var id in await context.Db.Programmes.OrderBy(programme => programme.Id).Select(programme => programme.Id).ToListAsync(stop))
            checks.Add(await Counters(context, (await context.Db.LoadProgramme(id, stop))!, stop));
        foreach (var check in checks) context.Out.WriteLine(check.Line);
        return checks.TrueForAll(check => check.IsGood is not false) ? 0 : 1;
    });

    private static async Task<Check> Counters(CommandContext context, Programme programme, CancellationToken stop)
    {
        var what = $"Compteurs de « {programme.Name} »";
        if (context.Parsed.GetValue(Recount)) return new(what, true, $"recomptés, {await context.Db.RecountCounters(programme, stop)} corrigés");
        return await context.Db.CounterErrors(programme, stop) is { Count: > 0 } errors ? new(what, false, $"{errors.Count} diffèrent des faits ; jalons check --recount les corrige") : new(what, true, "égaux aux faits");
    }
}

/// <param name="IsGood">Null for what is not set up and may stay so.</param>
internal sealed record Check(string What, bool? IsGood, string Detail)
{
    public string Line => $"{IsGood switch { true => "oui", false => "NON", _ => "–" },-4} {What} : {Detail}";
}
