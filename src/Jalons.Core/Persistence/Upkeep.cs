using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jalons.Core.Persistence;

public static class Upkeep
{
    /// <summary>No migration holds its lock for as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Lets SQLite look at how its rows are spread, on a sample: without that it takes the first index that fits, and walks a million rows to find ten.
    /// PostgreSQL does so by itself. Pages are met once, so few are kept; the next opening of the connection keeps more again.
    /// </summary>
    public static Task LearnItsRows(this AppDb db, CancellationToken stop)
        => db.Database.IsSqlite() ? db.Database.ExecuteSqlRawAsync(SqlitePragmas.LittleMemory + " PRAGMA analysis_limit = 1000; ANALYZE;", stop) : Task.CompletedTask;

    /// <summary>A database that was never migrated has no list of migrations; asking for it would write an error to the journal of the installation.</summary>
    public static Task<bool> HasHistory(this AppDb db, CancellationToken stop) => db.GetService<IHistoryRepository>().ExistsAsync(stop);

    /// <summary>Brings the tables up to date. On SQLite a migration that was killed leaves its lock behind, for which everyone after it would wait without end.</summary>
    public static async Task Migrate(this AppDb db, CancellationToken stop)
    {
        if (db.Database.IsSqlite() && await db.Database.CanConnectAsync(stop)) await db.DropTheLockOfTheDead(stop);
        await db.Database.MigrateAsync(stop);
    }

    // A migration that is going on keeps its lock for seconds; it waits for its turn here, not in Entity Framework.
    private static async Task DropTheLockOfTheDead(this AppDb db, CancellationToken stop)
    {
        while (await db.MigrationLock(stop) is { } since)
        {
            if (TimeProvider.System.GetUtcNow().UtcDateTime - since > Patience) await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", stop);
            else await Task.Delay(500, stop);
        }
    }

    private static async Task<DateTime?> MigrationLock(this AppDb db, CancellationToken stop)
    {
        if (await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(stop) == 0) return null;
        var since = await db.Database.SqlQueryRaw<string>("SELECT \"Timestamp\" AS \"Value\" FROM \"__EFMigrationsLock\"").ToListAsync(stop);
        return since.Count == 0 ? null : DateTimeOffset.Parse(since[0], CultureInfo.InvariantCulture).UtcDateTime;
    }
}
