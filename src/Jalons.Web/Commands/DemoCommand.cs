using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Jalons.Core.Demo;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>« jalons demo »: creates the reference programme with fictitious people (once), then serves it as if it were their day.</summary>
internal static class DemoCommand
{
    private static readonly Option<int> Port = new("--port") { HelpName = "PORT", Description = "Port d'écoute", DefaultValueFactory = _ => 5080 };
    private static readonly Option<string?> Data = new("--data") { Description = "Dossier des données (data par défaut)", HelpName = "DOSSIER" };
    private static readonly Option<DateOnly?> Until = new("--until")
    {
        Description = $"Jour de la démonstration, jusqu'auquel les faits sont écrits : {Iso(Demonstration.DefaultDay)} par défaut, {Iso(Demonstration.LastDay)} pour tout avoir",
        HelpName = "AAAA-MM-JJ",
    };
    private static readonly Option<bool> OnlyCreate = new("--create-only") { Description = "Créer les données sans servir l'application" };

    public static Command Create()
    {
        var command = new Command("demo", "Crée une démonstration (personnes fictives) et la sert.") { Port, Data, Until, OnlyCreate };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(Data) is { } directory) Environment.SetEnvironmentVariable("Jalons__DataDirectory", Path.GetFullPath(directory, Root));
        Environment.SetEnvironmentVariable("Jalons__Today", Iso(await Ready(parsed.GetValue(Until), stop)));
        return parsed.GetValue(OnlyCreate) ? 0 : await ServeCommand.Serve(["--urls", $"http://localhost:{parsed.GetValue(Port)}"]);
    }

    /// <summary>Creates the demonstration where there is none, and tells its day.</summary>
    private static async Task<DateOnly> Ready(DateOnly? until, CancellationToken stop)
    {
        await using var services = JalonsHost.Services(JalonsHost.Settings());
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db.BringUpToDate(stop);
        if (await db.DemonstrationDay(stop) is { } known)
            return until is null || until == known ? known : throw new ProgrammeRefusal([$"Cette démonstration s'arrête au {known:dd/MM/yyyy}. Pour un autre jour, choisissez un autre dossier avec --data."]);

        var day = until ?? Demonstration.DefaultDay;
        var clock = Stopwatch.StartNew();
        await db.CreateDemonstration(day, stop);
        await Console.Error.WriteLineAsync($"Démonstration créée au {day:dd/MM/yyyy} : {await db.Journeys.CountAsync(stop)} parcours fictifs, en {clock.Elapsed.TotalSeconds:0.0} s.");
        return day;
    }

    // ./jalons says where the data directory starts: at the root of the repository, wherever the command is typed.
    private static string Root => Environment.GetEnvironmentVariable("Jalons__Root") ?? Directory.GetCurrentDirectory();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
