using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Hosting;

/// <summary>A page that shows people's files: each opening of it is noted by <see cref="ReadingsNoted"/>.</summary>
public interface IShowsFiles
{
    IEnumerable<long> ShownJourneys { get; }
}

/// <summary>A page that shows one person's file.</summary>
public interface IShowsAFile : IShowsFiles
{
    JourneyFile JourneyFile { get; }

    IEnumerable<long> IShowsFiles.ShownJourneys => [JourneyFile.Journey.Id];
}

/// <summary>A page that shows one demand: each opening of it is noted likewise.</summary>
public interface IShowsADemand
{
    ReferralRequest Demand { get; }
}

/// <summary>A page that names people without opening their files (rows of an import, pairs that may be one): the reading names the page.</summary>
public interface IShowsNames
{
    bool ShowsNames { get; }
}

/// <summary>Writes down who read whose file, apart from the page's own database: append only, the one exception to « reading never writes ».</summary>
public sealed class ReadingJournal(IServiceScopeFactory scopes, TimeProvider time)
{
    public Task Note(Scope scope, long journeyId, string page, CancellationToken stop) => Note(scope, journeyId, null, page, stop);

    public Task NoteDemand(Scope scope, long requestId, string page, CancellationToken stop) => Note(scope, null, requestId, page, stop);

    public Task NotePage(Scope scope, string page, CancellationToken stop) => Note(scope, null, null, page, stop);

    private async Task Note(Scope scope, long? journeyId, long? requestId, string page, CancellationToken stop)
    {
        await using var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<ReadOnlyRequests>().MayWrite = true;
        await services.ServiceProvider.GetRequiredService<AppDb>().NoteReading(scope, journeyId, requestId, page, time, stop);
    }
}

/// <summary>Notes the reading of a file before the page or the sheet that shows it is sent: no note, no page.</summary>
public sealed class ReadingsNoted(CurrentUser me, ReadingJournal readings) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) || done.Result is not (PageResult or FileResult)) return;

        var (path, stop) = (context.HttpContext.Request.Path, context.HttpContext.RequestAborted);
        if (context.HandlerInstance is IShowsFiles files)
            foreach (var journey in files.ShownJourneys) await readings.Note(me.Scope, journey, path, stop);
        if (context.HandlerInstance is IShowsADemand demand) await readings.NoteDemand(me.Scope, demand.Demand.Id, path, stop);
        if (context.HandlerInstance is IShowsNames { ShowsNames: true }) await readings.NotePage(me.Scope, path, stop);
    }
}
