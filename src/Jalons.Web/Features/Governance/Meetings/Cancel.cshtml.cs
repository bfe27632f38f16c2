using System.ComponentModel.DataAnnotations;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>A committee that will not be held, and why; its guests are told if they were convened.</summary>
public sealed class CancelModel(AppDb db, CurrentUser me, TimeProvider time) : MeetingPage(db, me, time)
{
    [BindProperty, Display(Name = "Pourquoi ?"), Required(ErrorMessage = "Dites pourquoi : les invités le liront."), StringLength(Meeting.LineMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, toWrite: true, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (!Meeting.MayChange) ModelState.AddModelError("", $"Ce comité est {Meeting.State.InFrench} : il ne s’annule plus.");
        if (!ModelState.IsValid) return this.Invalid();

        (Meeting.CancelledAt, Meeting.CancelledReason, Meeting.Sequence) = (Now, Reason!.Trim(), Meeting.Sequence + 1);
        if (Meeting.ConvenedAt is not null) MeetingMails.TellItIsCancelled(Db, Meeting, Me, Now);
        return await SaveAsync("Comité annulé", Meeting.ConvenedAt is null ? "Le comité est annulé." : "Le comité est annulé, les invités sont prévenus.", Links.Governance, stop);
    }
}
