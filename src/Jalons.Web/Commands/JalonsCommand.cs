using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>The frame of every command that needs the database: open, migrate, run.</summary>
internal static class JalonsCommand
{
    public static readonly Option<string?> ProgrammeOption = new("--programme") { Description = "Code du programme, s'il y en a plusieurs", HelpName = "CODE" };
    public static readonly Option<string?> TerritoryOption = new("--territory") { Description = "Code du territoire (T8)", HelpName = "CODE" };
    public static readonly Option<string?> ProjectOption = new("--project") { Description = "Nom ou préfixe du projet, s'il y en a plusieurs dans le territoire", HelpName = "NOM" };
    public static readonly Option<string?> AtOption = new("--at") { Description = "Jour dont parlent les chiffres (2022-12-31) ; par défaut aujourd'hui, ou la fin des données", HelpName = "AAAA-MM-JJ" };
    public static readonly Option<bool> JsonOption = new("--json") { Description = "Un document JSON sur la sortie standard" };

    static JalonsCommand() => AtOption.Validators.Add(found =>
    {
        var said = found.Tokens.Count > 0 ? found.Tokens[^1].Value : "";
        if (!DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) found.AddError($"--at {said} : écrivez le jour comme ceci, 2022-12-31.");
    });

    /// <summary>Makes <paramref name="run"/> the action of <paramref name="command"/>, with the options shared by all.</summary>
    public static Command Runs(this Command command, Func<CommandContext, CancellationToken, Task<int>> run)
    {
        command.Add(ProgrammeOption);
        if (command.Options.Contains(TerritoryOption)) command.Add(ProjectOption);
        command.SetAction(async (parsed, stop) =>
        {
            await using var services = JalonsHost.Services(((Terminal)parsed.InvocationConfiguration).Settings);
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
}
