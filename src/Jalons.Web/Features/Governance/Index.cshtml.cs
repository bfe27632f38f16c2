using Jalons.Core.Governance;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance;

/// <summary>« Gouvernance »: the committees to come and those held, what remains to be done after them, deadlines that are near, reports.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const int DaysAhead = 60;
    private const int Shown = 8;

    public CurrentUser Me => me;
    public DateTime Now => time.GetUtcNow().UtcDateTime;
    public IReadOnlyList<Meeting> Coming { get; private set; } = [];
    public IReadOnlyList<Meeting> Past { get; private set; } = [];
    public List<ActionItem> Actions { get; private set; } = [];
    public IReadOnlyList<Obligation> Near { get; private set; } = [];
    public IReadOnlyList<ProjectReport> Reports { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.TakesPart) return NotFound();

        var meetings = await db.MeetingsOf(me.Scope).AsNoTracking().OrderBy(meeting => meeting.At).ThenBy(meeting => meeting.Id).ToListAsync(stop);
        Coming = [.. meetings.Where(meeting => meeting.MayChange)];
        Past = [.. meetings.Where(meeting => !meeting.MayChange).Reverse()];
        var seen = db.MeetingsOf(me.Scope).Select(meeting => meeting.Id);
        Actions = await db.ActionItems.AsNoTracking().Where(action => seen.Contains(action.MeetingId) && action.DoneOn == null).OrderBy(action => action.DueOn).ThenBy(action => action.Id).ToListAsync(stop);
        var until = me.Today.AddDays(DaysAhead);
        Near = await db.ObligationsOf(me.Scope).AsNoTracking().Where(obligation => obligation.DoneOn == null && obligation.DueOn <= until).OrderBy(obligation => obligation.DueOn).ThenBy(obligation => obligation.Id).Take(Shown).ToListAsync(stop);
        Reports = await db.ReportsOf(me.Scope).AsNoTracking().Include(report => report.Obligation).Where(report => report.FiledAt != null || report.Obligation!.DueOn <= until).OrderBy(report => report.Obligation!.DueOn).ThenBy(report => report.Id).ToListAsync(stop);
        return Page();
    }
}
