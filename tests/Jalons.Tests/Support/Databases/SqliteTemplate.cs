using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Jalons.Tests.Support.Databases;

/// <summary>One file in memory where the machine has such a folder, copied for each test class.</summary>
internal sealed class SqliteTemplate : DatabaseTemplate
{
    private readonly string folder = Directory.CreateDirectory(
        Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"jalons-sqlite-{Environment.ProcessId}")).FullName;

    public SqliteTemplate() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);

    protected override Task Make() => Migrate(ConnectionString(Empty));

    // The last connection to close folds the journal into the file.
    protected override void Close() => SqliteConnection.ClearAllPools();

    protected override Task<string> Copy(string source, string name)
    {
        File.Copy(FileOf(source), FileOf(name));
        return Task.FromResult(ConnectionString(name));
    }

    public override Task Drop(string connectionString)
    {
        using (var connection = new SqliteConnection(connectionString)) SqliteConnection.ClearPool(connection);
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
        return Task.CompletedTask;
    }

    protected override void Forget(DbConnection connection) => SqliteConnection.ClearPool((SqliteConnection)connection);

    protected override string NameOf(DbConnection connection) => Path.GetFileNameWithoutExtension(connection.DataSource);

    private string FileOf(string name) => Path.Combine(folder, $"{name}.db");

    private string ConnectionString(string name) => $"Data Source={FileOf(name)}";
}
