namespace Jalons.Core.Persistence.Bulk;

/// <summary>Takes rows and writes none: for trying an import without a transaction, so that nobody waits.</summary>
internal sealed class NoWriter(AppDb db) : BulkWriter(db)
{
    public override Task<long> Reserve<T>(int count, CancellationToken stop) => Task.FromResult(1L);

    private protected override void Write(TableShape table, IReadOnlyList<object> rows, CancellationToken stop) { }
}
