using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jalons.Tests.Support.App;

/// <summary>Lets something happen between what a request has read and what it writes: the true race, made sure.</summary>
public sealed class Interruption : IDbTransactionInterceptor, ISaveChangesInterceptor
{
    /// <summary>What happens once, before the next write begins.</summary>
    public Func<Task>? BeforeWriting { get; set; }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        await Happens();
        return result;
    }

    // Inside a transaction it would be too late: the database lets nobody else write.
    public async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null) await Happens();
        return result;
    }

    private async Task Happens()
    {
        if (BeforeWriting is not { } happens) return;

        BeforeWriting = null;
        await happens();
    }
}
