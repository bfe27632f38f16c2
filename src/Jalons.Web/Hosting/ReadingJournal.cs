using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
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

/// <summary>Notes the reading of a file before the page or the sheet that shows it is sent: no note, no page.</summary>
public sealed class ReadingsNoted(CurrentUser me, ReadingJournal readings) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (context.HandlerInstance is IShowsFiles page && HttpMethods.IsGet(context.HttpContext.Request.Method) && done.Result is PageResult or FileResult)
            foreach (var journey in page.ShownJourneys) await readings.Note(me.Scope, journey, context.HttpContext.Request.Path, context.HttpContext.RequestAborted);
    }
}
