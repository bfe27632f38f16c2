using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Actors;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Actors;

/// <summary>One organisation: who it is, what it does across the programme; the Département corrects it, or adds one.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public ActorForm Form { get; set; } = new();

    public CurrentUser Me => me;
    public bool IsNew { get; private set; }
    public Actor Actor { get; private set; } = new("");
    public bool Runs => me.Scope.RunsGovernance;
    public int SecretUpTo => ActorNetwork.SecretUpTo(me.Scope, me.Programme);

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } organisation) return NotFound();

        if (!IsNew) Form = ActorForm.Of(organisation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (!Runs || await FindAsync(id, stop) is not { } organisation) return NotFound();
        if (Form.Double(organisation, me.Programme) is { } known) ModelState.AddModelError("Form.Siret", $"Ce SIRET est déjà celui de {known.Name}.");
        if (!ModelState.IsValid) return this.Invalid();

        Form.WriteTo(organisation);
        if (IsNew) db.Organisations.Add(organisation);
        db.Acts.Add(me.Scope.Acts($"Structure enregistrée : {organisation.Name}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"{organisation.Name} est enregistrée.", Links.Actor(organisation.PublicId));
    }

    private async Task<Organisation?> FindAsync(Guid? id, CancellationToken stop)
    {
        IsNew = id is null;
        if (IsNew) return Runs ? new Organisation { ProgrammeId = me.Scope.ProgrammeId, Name = "" } : null;
        if (!me.Scope.TakesPart || await db.Organisations.SingleOrDefaultAsync(known => known.ProgrammeId == me.Scope.ProgrammeId && known.PublicId == id, stop) is not { } organisation) return null;

        Actor = (await db.Actors(me.Scope, me.Programme, stop)).First(actor => actor.Id == id);
        return organisation;
    }
}
