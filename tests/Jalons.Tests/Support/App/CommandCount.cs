using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jalons.Tests.Support.App;

/// <summary>Counts the SQL commands that answer requests; those of background work are left out.</summary>
public sealed class CommandCount : DbCommandInterceptor
{
    private readonly HttpContextAccessor requests = new();
    private int count;

    public int Value => Volatile.Read(ref count);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (requests.HttpContext is not null) Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
