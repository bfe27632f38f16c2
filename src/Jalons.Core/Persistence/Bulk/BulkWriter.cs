using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>
/// Inserts many rows inside the current transaction of a context, past its change tracker: prepared commands on SQLite, binary COPY on PostgreSQL.
/// Rows of a table whose keys were reserved carry them; the database gives the others.
/// </summary>
public abstract class BulkWriter(AppDb db) : IAsyncDisposable
{
    private readonly Dictionary<Type, TableShape> _shapes = [];

    protected AppDb Db { get; } = db;

    /// <summary>A writer over the open transaction of <paramref name="db"/>.</summary>
    public static BulkWriter Over(AppDb db) => db.Database.IsSqlite() ? new SqliteWriter(db) : new PostgresWriter(db);

    /// <summary>Keys that nobody else will take: the first of <paramref name="count"/> in a row.</summary>
    public abstract Task<long> Reserve<T>(int count, CancellationToken stop) where T : class;

    /// <summary>Writes <paramref name="row"/> now or with the next ones; references to it must come after it.</summary>
    public abstract Task Add<T>(T row, CancellationToken stop) where T : class;

    /// <summary>Writes all that waits.</summary>
    public abstract Task Flush(CancellationToken stop);

    public abstract ValueTask DisposeAsync();

    private protected TableShape ShapeOf(Type type) => _shapes.TryGetValue(type, out var shape) ? shape : _shapes[type] = TableShape.Of(Db.Model.FindEntityType(type)!);
}
