using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jalons.Core.Persistence;

/// <summary>Readers never wait for the writer (WAL), and a second writer waits its turn instead of failing.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>What is kept in memory: 64 MB of pages, and what is sorted.</summary>
    private const string Memory = "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA threads = 0;";

    /// <summary>For a million rows at the end of their tables, then the sorting of their keys: an eighth of the pages, the rest in a file beside, on the other processor too.</summary>
    public const string LittleMemory = "PRAGMA cache_size = -8192; PRAGMA temp_store = FILE; PRAGMA threads = 2;";

    private const string Pragmas = "PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 30000; PRAGMA foreign_keys = ON; " + Memory;

    // The file keeps it. A connection that only reads, with which EF Core looks whether the file is there, must not ask for it.
    private const string Journal = "PRAGMA journal_mode = WAL; ";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string PragmasOf(DbConnection connection)
        => connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase) ? Pragmas : Journal + Pragmas;
}
