using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Governance.Meetings;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Obligations;

/// <summary>A deadline to add or to change; a new day begins its reminders anew.</summary>
public sealed class EditModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public ObligationForm Form { get; set; } = new();

    public bool IsNew { get; private set; }
    public IReadOnlyList<Choice> Territories => MeetingForm.TerritoriesOf(me.Programme);

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } obligation) return NotFound();

        if (!IsNew) Form = ObligationForm.Of(obligation, me.Programme);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } obligation) return NotFound();
        if (Form.Territory is { } code && Territories.All(choice => choice.Value != code)) ModelState.AddModelError("Form.Territory", "Choisissez une réponse.");
        if (!ModelState.IsValid) return this.Invalid();

        Form.WriteTo(obligation, me.Programme);
        if (IsNew) db.Obligations.Add(obligation);
        db.Acts.Add(me.Scope.Acts($"Échéance enregistrée : {obligation.Title}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done("L’échéance est enregistrée.", Links.Obligation(obligation.PublicId));
    }

    private async Task<Obligation?> FindAsync(Guid? id, CancellationToken stop)
    {
        if (!me.Scope.RunsGovernance) return null;

        IsNew = id is null;
        return IsNew ? new Obligation { ProgrammeId = me.Scope.ProgrammeId, Title = "" } : await db.ObligationsOf(me.Scope).SingleOrDefaultAsync(obligation => obligation.PublicId == id, stop);
    }
}
