using Jalons.Core.Access;
using Jalons.Core.Persistence;

namespace Jalons.Web.Hosting;

/// <summary>Writes down who read whose file, apart from the page's own database: append only, the one exception to « reading never writes ».</summary>
public sealed class ReadingJournal(IServiceScopeFactory scopes, TimeProvider time)
{
    public async Task Note(Scope scope, long journeyId, string page, CancellationToken stop)
    {
        await using var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<ReadOnlyRequests>().MayWrite = true;
        await services.ServiceProvider.GetRequiredService<AppDb>().NoteReading(scope, journeyId, page, time, stop);
    }
}
