using System.Data.Common;
using System.Diagnostics;
using Npgsql;

namespace Jalons.Tests.Support.Databases;

/// <summary>A throw-away server (script/postgres) that lives as long as the test process, and one clone per test class.</summary>
internal sealed class PostgresTemplate : DatabaseTemplate
{
    private Process? server;
    private string cluster = "";

    protected override async Task Make()
    {
        cluster = await Start();
        await Execute($"CREATE DATABASE {Empty}");
        await Migrate(ConnectionString(Empty));
    }

    protected override async Task<string> Copy(string source, string name)
    {
        await Execute($"CREATE DATABASE {name} TEMPLATE {source} STRATEGY FILE_COPY");
        return ConnectionString(name);
    }

    // A template with a session is not copied.
    protected override void Close() => NpgsqlConnection.ClearAllPools();

    public override Task Drop(string connectionString)
        => Execute($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");

    protected override void Forget(DbConnection connection) => NpgsqlConnection.ClearPool((NpgsqlConnection)connection);

    protected override string NameOf(DbConnection connection) => connection.Database;

    private async Task<string> Start()
    {
        server = Process.Start(new ProcessStartInfo(Repository.Path("script", "postgres"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return await server.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("PostgreSQL did not start; its reason is on the standard error above");
    }

    private string ConnectionString(string database)
        => new NpgsqlConnectionStringBuilder(cluster) { Database = database, IncludeErrorDetail = true, MaxPoolSize = 20, AutoPrepareMinUsages = 2 }.ConnectionString;

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(cluster) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
