using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>One prepared insert per table, run row by row.</summary>
internal sealed class SqliteWriter(AppDb db) : BulkWriter(db)
{
    private readonly Dictionary<Type, Insert> _inserts = [];

    private SqliteConnection Connection => (SqliteConnection)Db.Database.GetDbConnection();

    private SqliteTransaction Transaction => (SqliteTransaction)Db.Database.CurrentTransaction!.GetDbTransaction();

    public override async Task<long> Reserve<T>(int count, CancellationToken stop)
    {
        // The write transaction is ours alone: the keys after the last one are free.
        var shape = ShapeOf(typeof(T));
        await using var command = Connection.CreateCommand();
        command.Transaction = Transaction;
        command.CommandText = $"SELECT COALESCE(MAX(\"{shape.Key}\"), 0) + 1 FROM {shape.Name}";
        return Convert.ToInt64(await command.ExecuteScalarAsync(stop), System.Globalization.CultureInfo.InvariantCulture);
    }

    public override Task Add<T>(T row, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (!_inserts.TryGetValue(typeof(T), out var insert)) _inserts[typeof(T)] = insert = Prepare(ShapeOf(typeof(T)));
        insert.Run(row);
        return Task.CompletedTask;
    }

    public override Task Flush(CancellationToken stop) => Task.CompletedTask;

    public override async ValueTask DisposeAsync()
    {
        foreach (var insert in _inserts.Values) await insert.Command.DisposeAsync();
    }

    private Insert Prepare(TableShape shape)
    {
        var command = Connection.CreateCommand();
        command.Transaction = Transaction;
        command.CommandText = $"INSERT INTO {shape.Name} ({string.Join(", ", shape.Columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", shape.Columns.Select((_, i) => $"$p{i}"))})";
        var parameters = shape.Columns.Select((_, i) => command.Parameters.Add(new SqliteParameter($"$p{i}", null))).ToArray();
        command.Prepare();
        return new(command, [.. shape.Columns], parameters);
    }

    private sealed record Insert(SqliteCommand Command, ColumnShape[] Columns, SqliteParameter[] Parameters)
    {
        public void Run(object row)
        {
            for (var i = 0; i < Columns.Length; i++)
            {
                var value = Columns[i].Get(row);
                Parameters[i].Value = value is null || (Columns[i].IsGeneratedKey && value is 0L) ? DBNull.Value : value;
            }
            Command.ExecuteNonQuery();
        }
    }
}
