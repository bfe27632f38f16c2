using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Jalons.Core.Persistence.Backups;

/// <summary>PostgreSQL's own tools, pg_dump and pg_restore, in their custom format.</summary>
internal static class PostgresBackup
{
    public static Task Save(string connectionString, string path, CancellationToken stop) => Run("pg_dump", connectionString, ["--format=custom", "--no-owner", "--file", path], stop);

    public static async Task Restore(string connectionString, string path, CancellationToken stop)
    {
        await Run("pg_restore", connectionString, ["--list", path], stop, toDatabase: false);
        await Run("pg_restore", connectionString, ["--clean", "--if-exists", "--no-owner", "--single-transaction", path], stop);
    }

    private static async Task Run(string tool, string connectionString, string[] arguments, CancellationToken stop, bool toDatabase = true)
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(tool, toDatabase ? ["--dbname", target.Database!, .. arguments] : arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PGHOST"] = target.Host;
        start.Environment["PGPORT"] = target.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = target.Username;
        start.Environment["PGPASSWORD"] = target.Password;
        try
        {
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
            await process.WaitForExitAsync(stop);
            await output;
            if (process.ExitCode != 0) throw new BackupRefusal($"{tool} refuse : {(await error).Trim()}");
        }
        catch (Win32Exception missing)
        {
            throw new BackupRefusal($"{tool} n'est pas installé : installez le paquet postgresql-client, de la version du serveur.", missing);
        }
    }
}
