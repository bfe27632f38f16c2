using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Snapshots;
using Jalons.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>What a command works with: the database brought up to date, and the programme it speaks of.</summary>
internal sealed record CommandContext(IServiceProvider Services, AppDb Db, TimeProvider Time, ParseResult Parsed)
{
    /// <summary>The programme asked for with --programme, or the only one there is, with its territories, targets, lists and projects.</summary>
    public async Task<Programme> Programme(CancellationToken stop)
    {
        var code = Parsed.GetValue(JalonsCommand.ProgrammeOption);
        var programmes = await Db.Programmes.Where(programme => code == null || programme.Code == code).OrderBy(programme => programme.Id).Take(2).Select(programme => programme.Id).ToListAsync(stop);
        return programmes switch
        {
            [var id] => (await Db.LoadProgramme(id, stop))!,
            [] when code is null => throw new Refused("Aucun programme. Créez-en un : jalons programme create numerique-inclusif"),
            [] => throw new Refused($"Le programme « {code} » n'existe pas."),
            _ => throw new Refused("Plusieurs programmes : précisez lequel avec --programme CODE."),
        };
    }

    /// <summary>The day asked for with --at; today, or the last day of data, when none is asked for.</summary>
    public DateOnly At(Programme programme) => Parsed.GetValue(JalonsCommand.AtOption) switch
    {
        null => programme.DefaultDate(Time),
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new Refused($"--at {text} : écrivez le jour comme ceci, 2022-12-31."),
    };

    /// <summary>The territory asked for with --territory; null when none is asked for.</summary>
    public Territory? Territory(Programme programme)
    {
        if (Parsed.GetValue(JalonsCommand.TerritoryOption) is not { } code) return null;

        return programme.Territories.SingleOrDefault(territory => territory.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            ?? throw new Refused($"Le territoire « {code} » n'existe pas. Territoires : {string.Join(", ", programme.Territories.Select(territory => territory.Code))}.");
    }

    /// <summary>The snapshot of a number (EX-0001) or of the beginning of a hash.</summary>
    public async Task<Snapshot> Snapshot(Programme programme, string name, CancellationToken stop)
        => await Db.FindSnapshot(programme.Id, name, stop) ?? throw new Refused($"L'extraction « {name} » n'existe pas. Voyez : jalons snapshot list");
}

/// <summary>The frame of every command that needs the database: open, migrate, run.</summary>
internal static class JalonsCommand
{
    public static readonly Option<string?> ProgrammeOption = new("--programme") { Description = "Code du programme, s'il y en a plusieurs", HelpName = "CODE" };
    public static readonly Option<string?> TerritoryOption = new("--territory") { Description = "Code du territoire (T8)", HelpName = "CODE" };
    public static readonly Option<string?> AtOption = new("--at") { Description = "Jour dont parlent les chiffres (2022-12-31) ; par défaut aujourd'hui, ou la fin des données", HelpName = "AAAA-MM-JJ" };
    public static readonly Option<bool> JsonOption = new("--json") { Description = "Un document JSON sur la sortie standard" };

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes <paramref name="run"/> the action of <paramref name="command"/>, with the options shared by all.</summary>
    public static Command Runs(this Command command, Func<CommandContext, CancellationToken, Task<int>> run)
    {
        command.Add(ProgrammeOption);
        command.SetAction(async (parsed, stop) =>
        {
            await using var services = JalonsHost.Services();
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            await db.BringUpToDate(stop);
            return await run(new(scope.ServiceProvider, db, scope.ServiceProvider.GetRequiredService<TimeProvider>(), parsed), stop);
        });
        return command;
    }

    /// <summary>Migrates the database, where it waits for a migration.</summary>
    /// <exception cref="Refused">It does not open.</exception>
    public static async Task BringUpToDate(this AppDb db, CancellationToken stop)
    {
        try
        {
            // Asked first: migrating compares the whole model with its last snapshot, a second for each command.
            if (!await db.HasHistory(stop) || (await db.Database.GetPendingMigrationsAsync(stop)).Any()) await db.Migrate(stop);
        }
        catch (Exception e) when (e is DbException or SocketException or IOException or UnauthorizedAccessException)
        {
            throw new Refused($"La base de données ne s'ouvre pas : {e.Message} Réglez ConnectionStrings__Jalons ou Jalons__DataDirectory (docs/operations.md).");
        }
    }

    /// <summary>Prints one JSON document on the standard output.</summary>
    public static void Print(object document) => Console.WriteLine(JsonSerializer.Serialize(document, Json));
}
