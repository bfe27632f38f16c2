using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>One prepared insert per table, run row by row.</summary>
internal sealed class SqliteWriter(AppDb db) : BulkWriter(db)
{
    private readonly Dictionary<TableShape, SqliteInsert> _inserts = [];

    private SqliteConnection Connection => (SqliteConnection)Db.Database.GetDbConnection();

    public override async Task<long> Reserve<T>(int count, CancellationToken stop)
    {
        // The write transaction is ours alone: the keys after the last one are free.
        await Flush(stop);
        var shape = ShapeOf(typeof(T));
        await using var command = Connection.CreateCommand();
        command.Transaction = (SqliteTransaction)Db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"SELECT COALESCE(MAX(\"{shape.Key}\"), 0) + 1 FROM {shape.Name}";
        return Convert.ToInt64(await command.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var insert in _inserts.Values) insert.Dispose();
    }

    private protected override void Write(TableShape table, IReadOnlyList<object> rows, CancellationToken stop)
    {
        if (!_inserts.TryGetValue(table, out var insert)) _inserts[table] = insert = new(Connection.Handle!, table);
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            insert.Run(row);
        }
    }
}
