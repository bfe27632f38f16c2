using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Obligations;

/// <summary>One deadline: what is awaited, from whom, done on which day or not yet.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty, Display(Name = "Faite le")] public DateOnly? DoneOn { get; set; }

    [BindProperty, Display(Name = "Commentaire"), StringLength(Obligation.TextMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Comment { get; set; }

    public CurrentUser Me => me;
    public Obligation Obligation { get; private set; } = null!;

    /// <summary>The report that this deadline is about; it is met by filing it.</summary>
    public Guid? Report { get; private set; }
    public bool MaySettle => me.Scope.RunsGovernance && Report is null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        (DoneOn, Comment) = (me.Today, Obligation.Comment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.RunsGovernance || !await FindAsync(id, stop)) return NotFound();
        if (!MaySettle) ModelState.AddModelError(nameof(DoneOn), "Cette échéance est tenue quand le rapport est déposé.");
        if (DoneOn is null) ModelState.AddModelError(nameof(DoneOn), "Indiquez le jour.");
        if (DoneOn > me.Today) ModelState.AddModelError(nameof(DoneOn), "Ce jour est dans l’avenir.");
        if (!ModelState.IsValid) return this.Invalid();

        return await SaveAsync(DoneOn, "Échéance tenue", "L’échéance est tenue.", stop);
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.RunsGovernance || !await FindAsync(id, stop)) return NotFound();

        return MaySettle ? await SaveAsync(null, "Échéance rouverte", "L’échéance est de nouveau attendue.", stop) : this.Done("Cette échéance suit son rapport.", Links.Obligation(id));
    }

    private async Task<IActionResult> SaveAsync(DateOnly? on, string why, string said, CancellationToken stop)
    {
        (Obligation.DoneOn, Obligation.DoneBy) = (on, on is null ? null : me.Scope.Who);
        Obligation.Comment = string.IsNullOrWhiteSpace(Comment) ? Obligation.Comment : Comment.Trim();
        db.Acts.Add(me.Scope.Acts($"{why} : {Obligation.Title}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done(said, Links.Obligation(Obligation.PublicId));
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.ObligationsOf(me.Scope).SingleOrDefaultAsync(obligation => obligation.PublicId == id, stop) is not { } found) return false;

        Obligation = found;
        Report = await db.ReportsOf(me.Scope).Where(report => report.ObligationId == found.Id).Select(report => (Guid?)report.PublicId).FirstOrDefaultAsync(stop);
        return true;
    }
}
