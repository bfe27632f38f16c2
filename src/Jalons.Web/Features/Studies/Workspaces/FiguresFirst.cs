using Jalons.Core.Persistence;
using Jalons.Core.Studies.Workspaces;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Workspaces;

/// <summary>A page of the workspace is only looked at once its figures are there: until then, one waits elsewhere.</summary>
internal sealed class FiguresFirst(AppDb db, CurrentUser user, FiguresAtHand figures) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (request, values) = (context.HttpContext.Request, context.RouteData.Values);
        if (HttpMethods.IsGet(request.Method) && !await AreReadyAsync($"{values["volume"] ?? values["place"]}".Split('.')[0], context.HttpContext.RequestAborted))
            context.Result = new LocalRedirectResult(Links.FiguresComing(request.Path + request.QueryString));
        else
            await next();
    }

    private async Task<bool> AreReadyAsync(string volume, CancellationToken stop)
    {
        var standing = db.Workspaces.AsNoTracking().VisibleTo(user.Scope).Where(known => known.Volume == volume);
        return await db.Snapshots.AsNoTracking().SingleOrDefaultAsync(snapshot => standing.Any(known => known.SnapshotId == snapshot.Id), stop) is not { } snapshot || await figures.AreReady(snapshot);
    }
}
