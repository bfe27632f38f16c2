using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>Gathers rows by table and sends them by binary COPY, tables in the order in which they were first used.</summary>
internal sealed class PostgresWriter(AppDb db) : BulkWriter(db)
{
    private const int Gathered = 5000;
    private readonly Dictionary<Type, List<object>> _waiting = [];
    private readonly List<Type> _order = [];

    private NpgsqlConnection Connection => (NpgsqlConnection)Db.Database.GetDbConnection();

    public override async Task<long> Reserve<T>(int count, CancellationToken stop)
    {
        // A sequence gives its numbers one by one; moving it by a block is atomic under its own lock.
        var shape = ShapeOf(typeof(T));
        await using var command = Connection.CreateCommand();
        command.Transaction = (NpgsqlTransaction)Db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"LOCK TABLE {shape.Name} IN SHARE ROW EXCLUSIVE MODE; SELECT nextval(pg_get_serial_sequence('{shape.Name}', '{shape.Key}')) AS first";
        var first = (long)(await command.ExecuteScalarAsync(stop))!;
        command.CommandText = $"SELECT setval(pg_get_serial_sequence('{shape.Name}', '{shape.Key}'), {first + Math.Max(count, 1) - 1})";
        await command.ExecuteScalarAsync(stop);
        return first;
    }

    public override async Task Add<T>(T row, CancellationToken stop)
    {
        if (!_waiting.TryGetValue(typeof(T), out var rows))
        {
            _waiting[typeof(T)] = rows = [];
            _order.Add(typeof(T));
        }
        rows.Add(row);
        if (rows.Count >= Gathered) await Flush(stop);
    }

    public override async Task Flush(CancellationToken stop)
    {
        foreach (var type in _order)
            if (_waiting[type] is { Count: > 0 } rows)
            {
                await Copy(ShapeOf(type), rows, stop);
                rows.Clear();
            }
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task Copy(TableShape shape, List<object> rows, CancellationToken stop)
    {
        // Keys are all reserved or all left to the database.
        var columns = shape.Columns.Where(column => !column.IsGeneratedKey || column.Get(rows[0]) is not 0L).ToArray();
        await using var copy = await Connection.BeginBinaryImportAsync($"COPY {shape.Name} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(stop);
            foreach (var column in columns)
                if (column.Get(row) is { } value) await copy.WriteAsync(value, column.StoreType, stop);
                else await copy.WriteNullAsync(stop);
        }
        await copy.CompleteAsync(stop);
    }
}
