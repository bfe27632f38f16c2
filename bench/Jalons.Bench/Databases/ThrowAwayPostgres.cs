using System.Diagnostics;
using Npgsql;

namespace Jalons.Bench.Databases;

/// <summary>A PostgreSQL of its own (script/postgres), gone with the bench.</summary>
internal sealed class ThrowAwayPostgres : IDisposable
{
    private readonly Process _server = Process.Start(new ProcessStartInfo("script/postgres") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    private readonly string _cluster;

    public ThrowAwayPostgres() => _cluster = _server.StandardOutput.ReadLine() ?? throw new InvalidOperationException("PostgreSQL did not start");

    /// <summary>The folder of its socket, for psql.</summary>
    public string Socket => new NpgsqlConnectionStringBuilder(_cluster).Host!;

    /// <summary>Creates an empty database; its connection string.</summary>
    public string Create(string name)
    {
        using var connection = new NpgsqlConnection($"{_cluster};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", connection);
        command.ExecuteNonQuery();
        command.CommandText = $"CREATE DATABASE {name}";
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(_cluster) { Database = name }.ConnectionString;
    }

    public void Dispose()
    {
        _server.StandardInput.Close();
        _server.WaitForExit(5000);
        _server.Dispose();
    }
}
