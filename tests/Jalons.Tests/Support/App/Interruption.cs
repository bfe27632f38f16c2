using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jalons.Tests.Support.App;

/// <summary>Lets something happen between what a request has read and what it reads or writes next: the true race, made sure.</summary>
public sealed class Interruption : DbCommandInterceptor, IDbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly HttpContextAccessor requests = new();
    private int readings;

    /// <summary>What happens once, before the reading that <see cref="Reading"/> counts down to.</summary>
    public Func<Task>? BeforeReading { get; private set; }

    /// <summary>What happens once, before the next write begins.</summary>
    public Func<Task>? BeforeWriting { get; set; }

    /// <summary>Lets something happen before reading number <paramref name="rank"/> of the requests that follow, from 1.</summary>
    public void Reading(int rank, Func<Task> happens) => (readings, BeforeReading) = (rank, happens);

    /// <summary>Nothing happens any more.</summary>
    public void Forget() => (BeforeReading, BeforeWriting) = (null, null);

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (requests.HttpContext is null || BeforeReading is not { } happens || --readings > 0) return result;

        BeforeReading = null;
        await happens();
        return result;
    }

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
