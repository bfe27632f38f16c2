using Microsoft.Data.Sqlite;

namespace Jalons.Tests.Support.Databases;

/// <summary>One file in memory where the machine has such a folder, copied for each test class.</summary>
internal sealed class SqliteTemplate : DatabaseTemplate
{
    private readonly string folder = Directory.CreateDirectory(
        Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"jalons-sqlite-{Environment.ProcessId}")).FullName;

    public SqliteTemplate() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);

    protected override async Task Make()
    {
        await Migrate(ConnectionString("template"));
        SqliteConnection.ClearAllPools();   // the last connection to close folds the journal into the file
    }

    protected override Task<string> Copy(string name)
    {
        File.Copy(FileOf("template"), FileOf(name));
        return Task.FromResult(ConnectionString(name));
    }

    public override Task Drop(string connectionString)
    {
        using (var connection = new SqliteConnection(connectionString)) SqliteConnection.ClearPool(connection);
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
        return Task.CompletedTask;
    }

    private string FileOf(string name) => Path.Combine(folder, $"{name}.db");

    private string ConnectionString(string name) => $"Data Source={FileOf(name)}";
}
