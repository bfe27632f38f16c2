using Microsoft.Data.Sqlite;

namespace Jalons.Core.Persistence.Backups;

/// <summary>SQLite's own online backup, from a file to another.</summary>
internal static class SqliteBackup
{
    public static void Save(string connectionString, string path)
    {
        using var source = Open(connectionString);
        using var target = Open(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        source.BackupDatabase(target);
    }

    public static void Restore(string connectionString, string path)
    {
        using var source = Open(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        Verify(source, path);
        using var target = Open(connectionString);
        source.BackupDatabase(target);
    }

    private static void Verify(SqliteConnection source, string path)
    {
        try
        {
            if (Scalar(source, "PRAGMA quick_check(1)") is not "ok") throw new BackupRefusal($"« {path} » est abîmé : rien n'est restauré.");
            if (Scalar(source, "SELECT name FROM sqlite_master WHERE name = 'Journeys'") is null) throw new BackupRefusal($"« {path} » n'est pas une sauvegarde de Jalons : rien n'est restauré.");
        }
        catch (SqliteException error)
        {
            throw new BackupRefusal($"« {path} » n'est pas une base SQLite : rien n'est restauré.", error);
        }
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
