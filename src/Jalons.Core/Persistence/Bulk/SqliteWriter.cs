using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>One prepared insert per table, run row by row.</summary>
internal sealed class SqliteWriter(AppDb db) : BulkWriter(db)
{
    private readonly Dictionary<TableShape, SqliteInsert> _inserts = [];
    private readonly List<string> _indexes = [];

    private SqliteConnection Connection => (SqliteConnection)Db.Database.GetDbConnection();

    public override async Task<long> Reserve<T>(int count, CancellationToken stop)
    {
        // The write transaction is ours alone: the keys after the last one are free.
        await Flush(stop);
        return 1 + await LastKey(ShapeOf(typeof(T)), stop);
    }

    public override async Task Expect(int rows, IReadOnlyList<Type> tables, CancellationToken stop)
    {
        await Flush(stop);
        foreach (var shape in tables.Select(ShapeOf))
            if (await LastKey(shape, stop) < rows) await SetIndexesAside(shape, stop);
        if (_indexes.Count > 0) Run(SqlitePragmas.LittleMemory);
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

    private protected override void Restore(CancellationToken stop)
    {
        if (_indexes.Count == 0) return;
        // What the rows were made of makes room for sorting their keys.
        GC.Collect();
        foreach (var index in _indexes)
        {
            stop.ThrowIfCancellationRequested();
            Run(index);
        }
        _indexes.Clear();
    }

    // Within the transaction: others see them all the time, and so does everyone after a crash.
    private async Task SetIndexesAside(TableShape shape, CancellationToken stop)
    {
        var indexes = new List<(string Name, string Sql)>();
        await using (var command = Command($"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '{shape.Table}' ORDER BY name"))
        await using (var reader = await command.ExecuteReaderAsync(stop))
            while (await reader.ReadAsync(stop)) indexes.Add((reader.GetString(0), reader.GetString(1)));
        foreach (var (name, sql) in indexes)
        {
            Run($"DROP INDEX \"{name}\"");
            _indexes.Add(sql);
        }
    }

    private async Task<long> LastKey(TableShape shape, CancellationToken stop)
    {
        await using var command = Command($"SELECT COALESCE(MAX(\"{shape.Key}\"), 0) FROM {shape.Name}");
        return Convert.ToInt64(await command.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql)
    {
        var command = Connection.CreateCommand();
        command.Transaction = (SqliteTransaction)Db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }
}
