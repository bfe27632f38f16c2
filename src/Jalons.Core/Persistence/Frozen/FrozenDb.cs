using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Core.Persistence.Frozen;

/// <summary>A database in memory with the application's tables, filled from a frozen file: what runs over the live database runs over it, with the same definitions.</summary>
public sealed class FrozenDb : IAsyncDisposable
{
    private readonly SqliteConnection _connection;
    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope, _beside;

    private FrozenDb(SqliteConnection connection, ServiceProvider services)
    {
        (_connection, _services, _scope, _beside) = (connection, services, services.CreateScope(), services.CreateScope());
        (Db, Beside) = (_scope.ServiceProvider.GetRequiredService<AppDb>(), _beside.ServiceProvider.GetRequiredService<AppDb>());
    }

    public AppDb Db { get; }

    /// <summary>The same tables, for what runs at the same time.</summary>
    public AppDb Beside { get; }

    /// <summary>Empty tables, gone when disposed.</summary>
    public static async Task<FrozenDb> Open(CancellationToken stop)
    {
        // The name is unique, and the memory lives as long as one connection is open.
        var connection = new SqliteConnection($"Data Source=frozen-{Guid.CreateVersion7():N};Mode=Memory;Cache=Shared");
        await connection.OpenAsync(stop);
        var frozen = new FrozenDb(connection, new ServiceCollection().AddJalonsDatabase(connection.ConnectionString).BuildServiceProvider());
        await frozen.Db.Database.EnsureCreatedAsync(stop);
        return frozen;
    }

    /// <summary>Runs <paramref name="fill"/> in one transaction, references between tables being checked by nobody: only frozen tables are there.</summary>
    public async Task Fill(Func<SqliteTransaction, Task> fill, CancellationToken stop)
    {
        await Tell("PRAGMA foreign_keys = OFF", stop);
        await using var transaction = (SqliteTransaction)await _connection.BeginTransactionAsync(stop);
        await fill(transaction);
        await transaction.CommitAsync(stop);
    }

    /// <summary>A prepared insert into the table of an entity; columns that it does not know are passed over.</summary>
    internal FrozenTable Table(string entity, IReadOnlyList<string> columns, SqliteTransaction transaction)
        => new(Db.Model.GetEntityTypes().SingleOrDefault(type => type.ClrType.Name == entity), columns, transaction);

    public async ValueTask DisposeAsync()
    {
        _scope.Dispose();
        _beside.Dispose();
        await _services.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task Tell(string pragma, CancellationToken stop)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = pragma;
        await command.ExecuteNonQueryAsync(stop);
    }
}
