using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>A page about one committee: found within what the reader may see, saved under an act, one save at a time.</summary>
public abstract class MeetingPage(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const string SomeoneElse = "Quelqu’un a enregistré ce comité pendant que vous écriviez. Vos mots sont restés ici : relisez, puis enregistrez de nouveau.";

    /// <summary>The save that the page was opened on.</summary>
    [BindProperty] public int Version { get; set; }

    protected AppDb Db => db;
    protected DateTime Now => time.GetUtcNow().UtcDateTime;
    protected TimeProvider Time => time;
    public CurrentUser Me => me;
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>The Département alone writes.</summary>
    public bool Runs => me.Scope.RunsGovernance;
    public string Name => MeetingNames.Of(Meeting, me.Programme);

    /// <summary>False for a committee that the reader does not see, or may not write on.</summary>
    protected async Task<bool> FindAsync(Guid id, bool toWrite, CancellationToken stop)
    {
        if (toWrite && !Runs) return false;
        if (await Opened().SingleOrDefaultAsync(meeting => meeting.PublicId == id, stop) is not { } found) return false;

        Meeting = found;
        return true;
    }

    /// <summary>Errors at their fields; false when there are some.</summary>
    protected bool Accepts(IEnumerable<string> faults, string field = "")
    {
        foreach (var fault in faults) ModelState.AddModelError(field, fault);
        return ModelState.IsValid;
    }

    /// <summary>Writes the change under an act, unless somebody saved meanwhile.</summary>
    protected async Task<IActionResult> SaveAsync(string why, string said, string href, CancellationToken stop)
    {
        var isRead = !Request.Form.ContainsKey(nameof(Version)) || Version == Meeting.Version;
        if (!isRead) return Collides();

        Meeting.Version++;
        db.Acts.Add(me.Scope.Acts($"{why} : {Name}", Request.Path, time));
        return await db.IsFirstAsync(stop) ? this.Done(said, href) : Collides();
    }

    private IActionResult Collides()
    {
        ModelState.AddModelError("", SomeoneElse);
        ModelState.Remove(nameof(Version));
        Version = Meeting.Version;
        return this.Invalid();
    }

    private IQueryable<Meeting> Opened() => db.MeetingsOf(me.Scope)
        .Include(meeting => meeting.Invitees.OrderBy(guest => guest.Quality).ThenBy(guest => guest.Id)).Include(meeting => meeting.Decks.OrderByDescending(deck => deck.Id))
        .Include(meeting => meeting.Decisions.OrderBy(decision => decision.Rank)).Include(meeting => meeting.Actions.OrderBy(action => action.DueOn).ThenBy(action => action.Id)).AsSplitQuery();
}
