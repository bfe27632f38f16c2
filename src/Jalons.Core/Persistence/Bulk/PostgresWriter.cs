using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>Sends the rows of each table by binary COPY.</summary>
internal sealed class PostgresWriter(AppDb db) : BulkWriter(db)
{
    private readonly PostgresCopy _rows = new();

    private NpgsqlConnection Connection => (NpgsqlConnection)Db.Database.GetDbConnection();

    public override async Task<long> Reserve<T>(int count, CancellationToken stop)
    {
        // A sequence gives its numbers one by one; moving it by a block is atomic under its own lock.
        await Flush(stop);
        var shape = ShapeOf(typeof(T));
        await using var command = Connection.CreateCommand();
        command.Transaction = (NpgsqlTransaction)Db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"LOCK TABLE {shape.Name} IN SHARE ROW EXCLUSIVE MODE; SELECT nextval(pg_get_serial_sequence('{shape.Name}', '{shape.Key}')) AS first";
        var first = (long)(await command.ExecuteScalarAsync(stop))!;
        command.CommandText = $"SELECT setval(pg_get_serial_sequence('{shape.Name}', '{shape.Key}'), {first + Math.Max(count, 1) - 1})";
        await command.ExecuteScalarAsync(stop);
        return first;
    }

    private protected override void Write(TableShape table, IReadOnlyList<object> rows, CancellationToken stop)
    {
        // Keys are all reserved or all left to the database.
        var left = table.GeneratedKey >= 0 && table.KeyOf(rows[0]) == 0 ? table.GeneratedKey : -1;
        var columns = table.Columns.Where((_, column) => column != left).Select(column => $"\"{column}\"");
        using var copy = Connection.BeginRawBinaryCopy($"COPY {table.Name} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)");
        _rows.Send(table, rows, left, copy, stop);
    }
}
