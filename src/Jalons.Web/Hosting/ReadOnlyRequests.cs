using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jalons.Web.Hosting;

/// <summary>A page that is only read must not write: saving during GET or HEAD is a bug, and fails loudly.</summary>
public sealed class ReadOnlyRequests(IHttpContextAccessor requests) : SaveChangesInterceptor
{
    /// <summary>Set by the journal of readings, in a scope of its own.</summary>
    public bool MayWrite { get; set; }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check();
        return base.SavingChanges(eventData, result);
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check();
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private void Check()
    {
        if (MayWrite || requests.HttpContext?.Request is not { } request) return;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return;

        throw new InvalidOperationException($"{request.Method} {request.Path} tried to write.");
    }
}
