using System.Data.Common;
using Jalons.Oracle;
using Jalons.Statistics.Data;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Persistence;

/// <summary>The generated study, in memory and as a table of the database under test.</summary>
public sealed class StudyInADatabase : IAsyncLifetime
{
    private static readonly string[] Columns = [.. GeneratedStudy.Active, "age", "days", "ending", "group", "outcome"];

    private readonly TestDatabase _database = new();
    private DbConnection _connection = null!;

    public static StudyTable Rows { get; } = new GeneratedStudy(10_000).Table();

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _connection = _database.Open().Database.GetDbConnection();
        await _connection.OpenAsync();
        await Execute($"CREATE TABLE study ({string.Join(", ", Columns.Select(name => $"\"{name}\" {(KindOf(name) == VariableKind.Numeric ? "INTEGER" : "TEXT")}"))})");
        foreach (var chunk in Enumerable.Range(0, Rows.RowCount).Chunk(500))
            await Execute($"INSERT INTO study VALUES {string.Join(", ", chunk.Select(row => $"({string.Join(", ", Columns.Select(name => Value(name, row)))})"))}");
    }

    /// <summary>What the database counts of some variables, together.</summary>
    public async Task<StudyTable> GroupBy(params string[] variables)
    {
        var names = string.Join(", ", variables.Select(name => $"\"{name}\""));
        await using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT {names}, count(*) AS n FROM study GROUP BY {names}";
        await using var reader = await command.ExecuteReaderAsync();
        return await StudySql.Read(reader, [.. variables.Select(name => new VariableRequest(name, KindOf(name)))], "n");
    }

    public async ValueTask DisposeAsync() => await _database.DisposeAsync();

    private async Task Execute(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string Value(string name, int row) =>
        KindOf(name) == VariableKind.Numeric ? $"{Rows.Numeric(name).Values[row]}" : Rows.Categorical(name)[row] is { } level ? $"'{level}'" : "NULL";

    private static VariableKind KindOf(string name) => name is "age" or "days" ? VariableKind.Numeric : VariableKind.Categorical;
}
