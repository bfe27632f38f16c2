using Jalons.Core.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Bench.Databases;

/// <summary>An empty database for one measure: a SQLite file, or a PostgreSQL server of its own. It goes with its owner.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    public static readonly IReadOnlyList<string> Kinds = ["SQLite", "PostgreSQL"];

    private readonly ThrowAwayPostgres? _server;
    private readonly ServiceProvider _services;

    private BenchDatabase(string connectionString, ThrowAwayPostgres? server)
    {
        (ConnectionString, _server) = (connectionString, server);
        _services = new ServiceCollection().AddJalonsDatabase(connectionString).BuildServiceProvider();
    }

    public string ConnectionString { get; }

    public static BenchDatabase Create(string kind)
    {
        if (kind == "SQLite") return new($"Data Source={Path.Combine(Path.GetTempPath(), $"jalons-bench-{Environment.ProcessId}-{Guid.NewGuid():N}.db")}", null);

        var server = new ThrowAwayPostgres();
        return new($"{server.Create("bench")};Command Timeout=600", server);
    }

    /// <summary>A context of its own; the caller disposes it.</summary>
    public AppDb Open() => _services.CreateScope().ServiceProvider.GetRequiredService<AppDb>();

    /// <summary>What a database does by itself after a while: knows how many rows there are of what.</summary>
    public async Task Settle()
    {
        await using var db = Open();
        await db.LearnItsRows(default);
        if (_server is not null) await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_server is null)
        {
            SqliteConnection.ClearAllPools();
            var file = ConnectionString["Data Source=".Length..];
            foreach (var part in (string[])["", "-wal", "-shm"]) File.Delete(file + part);
            return;
        }
        _server.Dispose();
    }
}
