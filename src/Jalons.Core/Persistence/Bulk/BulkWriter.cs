using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>
/// Inserts many rows inside the current transaction of a context, past its change tracker: prepared statements on SQLite, binary COPY on PostgreSQL.
/// Rows are gathered, then written table by table on another thread while the next ones are made ready: whoever asks the database something
/// meanwhile flushes first. Rows of a table whose keys were reserved carry them; the database gives the others.
/// </summary>
public abstract class BulkWriter(AppDb db) : IAsyncDisposable
{
    private readonly Dictionary<Type, TableShape> _shapes = [];
    private GatheredRows _rows = new([]);
    private Task _writing = Task.CompletedTask;

    protected AppDb Db { get; } = db;

    /// <summary>Rows written at a time: few, so that they are gone before the collector moves them.</summary>
    private protected virtual int Gathered => 1000;

    /// <summary>A writer over the open transaction of <paramref name="db"/>.</summary>
    public static BulkWriter Over(AppDb db) => db.Database.IsSqlite() ? new SqliteWriter(db) : new PostgresWriter(db);

    /// <summary>A writer that writes nothing and needs no transaction.</summary>
    public static BulkWriter Nowhere(AppDb db) => new NoWriter(db);

    /// <summary>Keys that nobody else will take: the first of <paramref name="count"/> in a row.</summary>
    public abstract Task<long> Reserve<T>(int count, CancellationToken stop) where T : class;

    /// <summary>
    /// Told that about <paramref name="rows"/> new rows will come to each of these tables and that none of their old ones will be looked for: where that makes
    /// them grow at least twofold, a database may do without their indexes and references until <see cref="Finish"/>, and then build them in one go.
    /// </summary>
    public virtual Task Expect(int rows, IReadOnlyList<Type> tables, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Takes <paramref name="row"/>, which nobody changes any more; references to it must come after it.</summary>
    public ValueTask Add<T>(T row, CancellationToken stop) where T : class
    {
        _rows.Add(typeof(T), row);
        return _rows.Count < Gathered ? ValueTask.CompletedTask : new(Send(stop));
    }

    /// <summary>Writes all that waits.</summary>
    public async Task Flush(CancellationToken stop)
    {
        if (_rows.Count > 0) await Send(stop);
        await _writing;
    }

    /// <summary>Leaves the tables as they were found, once all that waits is written; like all writing, on another thread.</summary>
    public async Task Finish(CancellationToken stop)
    {
        await Flush(stop);
        _writing = Task.Run(() => Restore(stop), stop);
    }

    public virtual async ValueTask DisposeAsync()
    {
        // Nobody else may use the connection before the last write is over, however it ends.
        await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        GC.SuppressFinalize(this);
    }

    private protected abstract void Write(TableShape table, IReadOnlyList<object> rows, CancellationToken stop);

    private protected virtual void Restore(CancellationToken stop) { }

    private protected TableShape ShapeOf(Type type) => _shapes.TryGetValue(type, out var shape) ? shape : _shapes[type] = TableShape.Of(Db.Model.FindEntityType(type)!);

    // What went wrong with the former rows is told here.
    private async Task Send(CancellationToken stop)
    {
        await _writing;
        var rows = _rows;
        _rows = new(rows.Tables.Select(table => table.Type));
        _writing = Task.Run(() => Write(rows, stop), stop);
    }

    private void Write(GatheredRows gathered, CancellationToken stop)
    {
        foreach (var (type, rows) in gathered.Tables)
            if (rows.Count > 0) Write(ShapeOf(type), rows, stop);
    }

    // Tables in the order in which they were first used since the start, so that what is referred to comes first.
    private sealed class GatheredRows(IEnumerable<Type> order)
    {
        public List<(Type Type, List<object> Rows)> Tables { get; } = [.. order.Select(type => (type, new List<object>()))];

        public int Count { get; private set; }

        public void Add(Type type, object row)
        {
            Count++;
            foreach (var table in Tables)
                if (table.Type == type) { table.Rows.Add(row); return; }
            Tables.Add((type, [row]));
        }
    }
}
