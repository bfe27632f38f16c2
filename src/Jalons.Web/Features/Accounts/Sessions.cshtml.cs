using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Accounts;

/// <summary>Where I am signed in, each session with « Fermer ».</summary>
public sealed class SessionsModel(AppDb db, CurrentUser me, Entrance entrance, TimeProvider time) : PageModel
{
    public IReadOnlyList<Session> Open { get; private set; } = [];
    public long CurrentId => me.Session.Id;
    public string Zone => me.Programme.TimeZone;

    public async Task OnGetAsync(CancellationToken stop) => Open = await Mine().AsNoTracking().OrderByDescending(session => session.Id).ToListAsync(stop);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) =>
        await Mine().AnyAsync(session => session.PublicId == id, stop) ? await CloseAsync(Mine().Where(session => session.PublicId == id), "Session fermée", stop) : NotFound();

    public Task<IActionResult> OnPostOthersAsync(CancellationToken stop) => CloseAsync(Mine().Where(session => session.Id != CurrentId), "Autres sessions fermées", stop);

    private async Task<IActionResult> CloseAsync(IQueryable<Session> sessions, string why, CancellationToken stop)
    {
        db.Acts.Add(me.Scope.Acts(why, Request.Path, time));
        await db.SaveChangesAsync(stop);
        await entrance.Close(sessions, stop);
        return this.Done($"{why}.", "/compte/sessions");
    }

    private IQueryable<Session> Mine() => db.Sessions.Open(time.GetUtcNow().UtcDateTime).Where(session => session.AccountId == me.Account.Id);
}
