using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals;
using Jalons.Web.Features.Notices;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Settings;

/// <summary>The translations of the information notice, and who has read them over.</summary>
public sealed class NoticesModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? langue, CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();
        if (Notices.FirstOrDefault(notice => notice.Code == langue) is not { IsPrintable: false } notice)
        {
            ModelState.AddModelError("", "Ce texte est déjà relu, ou n’est pas dans la liste.");
            return this.Invalid();
        }

        db.NoticeReviews.Add(new NoticeReview { ProgrammeId = me.Programme.Id, Language = notice.Code, Version = notice.Version, Reviewer = me.Scope.Who, On = me.Today });
        db.Acts.Add(me.Scope.Acts($"Notice relue : {notice.Language}, version {notice.Version}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"La notice en {notice.Language} peut être imprimée.", Links.NoticeSettings);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (me.Scope.Role is not Role.Department) return false;

        Notices = await Notice.Of(db, me.Programme, stop);
        return true;
    }
}
