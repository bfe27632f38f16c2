using Jalons.Core.Persistence;
using Jalons.Tests.Support.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Persistence;

/// <summary>An editor of SQLite files, or a copy made by VACUUM INTO, leaves the file without its write-ahead journal.</summary>
public sealed class MigratingAfterOtherTools
{
    [Fact]
    public async Task Gives_the_file_its_journal_back()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "such a journal is SQLite's");
        await using var database = new TestDatabase();
        await database.InitializeAsync();
        await using (var tool = new SqliteConnection($"{database.ConnectionString};Pooling=False")) Assert.Equal("delete", await Journal(tool, "PRAGMA journal_mode = DELETE"));
        await using var db = database.Open();

        await db.Migrate(TestContext.Current.CancellationToken);

        await using var after = new SqliteConnection($"{database.ConnectionString};Pooling=False");
        Assert.Equal("wal", await Journal(after, "PRAGMA journal_mode"));
    }

    private static async Task<string> Journal(SqliteConnection connection, string question)
    {
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
