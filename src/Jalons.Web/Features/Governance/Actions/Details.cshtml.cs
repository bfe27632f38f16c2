using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Actions;

/// <summary>One action, followed to its end: done on a day, commented, reopened when it was not the end.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty, Display(Name = "Faite le")] public DateOnly? DoneOn { get; set; }
    [BindProperty, Display(Name = "Nouvelle échéance")] public DateOnly? DueOn { get; set; }

    [BindProperty, Display(Name = "Commentaire"), StringLength(ActionItem.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Comment { get; set; }

    public CurrentUser Me => me;
    public ActionItem Action { get; private set; } = null!;
    public Meeting Meeting { get; private set; } = null!;
    public MeetingDecision? Decision { get; private set; }
    public bool Runs => me.Scope.RunsGovernance;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: false, stop)) return NotFound();

        DoneOn = me.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostFinishAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (DoneOn is null && !ModelState.ContainsKey(nameof(DoneOn))) ModelState.AddModelError(nameof(DoneOn), "Indiquez le jour.");
        if (DoneOn is { } day) foreach (var fault in Action.FaultsOfFinishing(day, me.Today)) ModelState.AddModelError(nameof(DoneOn), fault);
        if (DoneOn is null || !ModelState.IsValid) return this.Invalid();

        Action.Finish(DoneOn.Value, Step);
        return await SaveAsync("Action faite", "L’action est faite.", stop);
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (Action.IsOpen) ModelState.AddModelError("", "Cette action est encore à faire.");
        if (DueOn is null) ModelState.AddModelError(nameof(DueOn), "Donnez une nouvelle échéance.");
        if (string.IsNullOrWhiteSpace(Comment)) ModelState.AddModelError(nameof(Comment), "Dites pourquoi elle est rouverte.");
        if (!ModelState.IsValid) return this.Invalid();

        Action.Reopen(DueOn!.Value, Step);
        return await SaveAsync("Action rouverte", "L’action est rouverte.", stop);
    }

    public async Task<IActionResult> OnPostCommentAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (string.IsNullOrWhiteSpace(Comment)) ModelState.AddModelError(nameof(Comment), "Écrivez un commentaire.");
        if (!ModelState.IsValid) return this.Invalid();

        Action.Comment(Step);
        return await SaveAsync("Action commentée", "Le commentaire est gardé.", stop);
    }

    private ActionStep Step => new(default, time.GetUtcNow().UtcDateTime, me.Scope.Who, string.IsNullOrWhiteSpace(Comment) ? null : Comment.Trim());

    private async Task<IActionResult> SaveAsync(string why, string said, CancellationToken stop)
    {
        db.Acts.Add(me.Scope.Acts($"{why} : {Action.What}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done(said, Links.Action(Action.PublicId));
    }

    private async Task<bool> FindAsync(Guid id, bool toWrite, CancellationToken stop)
    {
        if (toWrite && !Runs) return false;
        if (await db.MeetingsOf(me.Scope).Include(meeting => meeting.Decisions).Include(meeting => meeting.Actions.Where(action => action.PublicId == id)).AsSplitQuery()
            .SingleOrDefaultAsync(meeting => meeting.Actions.Any(action => action.PublicId == id), stop) is not { } meeting) return false;

        (Meeting, Action) = (meeting, meeting.Actions[0]);
        Decision = meeting.Decisions.Find(decision => decision.Id == Action.DecisionId);
        return true;
    }
}
