using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>Sends the rows of each table by binary COPY.</summary>
internal sealed class PostgresWriter(AppDb db) : BulkWriter(db)
{
    /// <summary>Readers wait as long as tables do without their indexes: only where they hold less than this part of what comes.</summary>
    private const int NextToNothing = 100;

    private readonly PostgresCopy _rows = new();
    private readonly List<string> _setAside = [];

    // The answer to each COPY is waited for.
    private protected override int Gathered => 4000;

    private NpgsqlConnection Connection => (NpgsqlConnection)Db.Database.GetDbConnection();

    public override async Task<long> Reserve<T>(int count, CancellationToken stop)
    {
        // A sequence gives its numbers one by one; moving it by a block is atomic under its own lock.
        await Flush(stop);
        var shape = ShapeOf(typeof(T));
        var first = await Number($"LOCK TABLE {shape.Name} IN SHARE ROW EXCLUSIVE MODE; SELECT nextval(pg_get_serial_sequence('{shape.Name}', '{shape.Key}')) AS first", stop);
        await Number($"SELECT setval(pg_get_serial_sequence('{shape.Name}', '{shape.Key}'), {first + Math.Max(count, 1) - 1})", stop);
        return first;
    }

    public override async Task Expect(int rows, IReadOnlyList<Type> tables, CancellationToken stop)
    {
        await Flush(stop);
        var shapes = tables.Select(ShapeOf).ToList();
        foreach (var shape in shapes)
            if (await Number($"SELECT COALESCE(MAX(\"{shape.Key}\"), 0) FROM {shape.Name}", stop) > rows / NextToNothing) return;
        await TrySetAside(shapes, stop);
    }

    private protected override void Write(TableShape table, IReadOnlyList<object> rows, CancellationToken stop)
    {
        // Keys are all reserved or all left to the database.
        var left = table.GeneratedKey >= 0 && table.KeyOf(rows[0]) == 0 ? table.GeneratedKey : -1;
        var columns = table.Columns.Where((_, column) => column != left).Select(column => $"\"{column}\"");
        using var copy = Connection.BeginRawBinaryCopy($"COPY {table.Name} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)");
        _rows.Send(table, rows, left, copy, stop);
    }

    private protected override void Restore(CancellationToken stop)
    {
        foreach (var sql in _setAside)
        {
            stop.ThrowIfCancellationRequested();
            using var command = Command(sql);
            command.CommandTimeout = 0;   // as long as it takes to sort millions
            command.ExecuteNonQuery();
        }
        _setAside.Clear();
    }

    // Not where somebody reads or writes now: nobody is waited for. Nor where another role owns the tables.
    private async Task TrySetAside(IReadOnlyList<TableShape> shapes, CancellationToken stop)
    {
        var transaction = (NpgsqlTransaction)Db.Database.CurrentTransaction!.GetDbTransaction();
        await transaction.SaveAsync(nameof(TrySetAside), stop);
        try
        {
            await Run($"LOCK TABLE {string.Join(", ", shapes.Select(shape => shape.Name))} IN ACCESS EXCLUSIVE MODE NOWAIT", stop);
            await SetAside(shapes, stop);
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.InsufficientPrivilege)
        {
            _setAside.Clear();
            await transaction.RollbackAsync(nameof(TrySetAside), stop);
        }
    }

    // Indexes, and references from one of these tables to another, which are then checked in one go.
    private async Task SetAside(IReadOnlyList<TableShape> shapes, CancellationToken stop)
    {
        var tables = string.Join(", ", shapes.Select(shape => $"'{shape.Name}'::regclass"));
        var found = new List<(string Drop, string Create)>();
        await using (var command = Command($"""
            SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
            FROM pg_index WHERE indrelid IN ({tables}) AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)
            UNION ALL
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname), format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE contype = 'f' AND conrelid IN ({tables}) AND confrelid IN ({tables})
            """))
        await using (var reader = await command.ExecuteReaderAsync(stop))
            while (await reader.ReadAsync(stop)) found.Add((reader.GetString(0), reader.GetString(1)));
        foreach (var (drop, create) in found)
        {
            await Run(drop, stop);
            _setAside.Add(create);
        }
    }

    private async Task<long> Number(string sql, CancellationToken stop)
    {
        await using var command = Command(sql);
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    private async Task Run(string sql, CancellationToken stop)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(stop);
    }

    private NpgsqlCommand Command(string sql) => new(sql, Connection, (NpgsqlTransaction)Db.Database.CurrentTransaction!.GetDbTransaction());
}
