using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Actors;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
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

    [BindProperty, Display(Name = "La structure à garder")] public string? Kept { get; set; }

    /// <summary>Those found to be this one.</summary>
    public IReadOnlyList<Organisation> Same { get; private set; } = [];
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } organisation) return NotFound();
        if (organisation.SameAsId is not null) return LocalRedirect(Links.Actor(me.Programme.KeptFor(organisation).PublicId));

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

    /// <summary>Says that this structure is another one, which is kept.</summary>
    public async Task<IActionResult> OnPostJoinAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (!Runs || await FindAsync(id, stop) is not { } organisation || IsNew) return NotFound();

        ModelState.Clear();
        Guid? wanted = Guid.TryParse(Kept, out var chosen) ? chosen : null;
        var kept = await db.Organisations.SingleOrDefaultAsync(known => known.ProgrammeId == me.Scope.ProgrammeId && known.PublicId == wanted, stop);
        if (SameOrganisations.FaultOfJoining(organisation, kept) is { } fault) ModelState.AddModelError(nameof(Kept), fault);
        Form = ActorForm.Of(organisation);
        if (!ModelState.IsValid) return this.Invalid();

        organisation.JoinTo(kept!, await db.Organisations.Where(known => known.SameAsId == organisation.Id).ToListAsync(stop));
        db.Acts.Add(me.Scope.Acts($"Structures réunies : {organisation.Name} est {kept!.Name}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"{organisation.Name} et {kept.Name} sont une seule structure.", Links.Actor(kept.PublicId));
    }

    /// <summary>Takes it back: they are two.</summary>
    public async Task<IActionResult> OnPostPartAsync([FromRoute] Guid? id, Guid same, CancellationToken stop)
    {
        if (!Runs || await FindAsync(id, stop) is not { } organisation || IsNew) return NotFound();

        ModelState.Clear();
        Form = ActorForm.Of(organisation);
        if (await db.Organisations.SingleOrDefaultAsync(known => known.SameAsId == organisation.Id && known.PublicId == same, stop) is not { } other)
        {
            ModelState.AddModelError("", "Ces deux structures sont déjà séparées.");
            return this.Invalid();
        }

        other.SameAsId = null;
        db.Acts.Add(me.Scope.Acts($"Structures séparées : {other.Name} n’est pas {organisation.Name}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"{other.Name} est de nouveau une structure à part.", Links.Actor(organisation.PublicId));
    }

    private async Task<Organisation?> FindAsync(Guid? id, CancellationToken stop)
    {
        IsNew = id is null;
        if (IsNew) return Runs ? new Organisation { ProgrammeId = me.Scope.ProgrammeId, Name = "" } : null;
        if (!me.Scope.TakesPart || await db.Organisations.SingleOrDefaultAsync(known => known.ProgrammeId == me.Scope.ProgrammeId && known.PublicId == id, stop) is not { } organisation) return null;

        Actor = (await db.Actors(me.Scope, me.Programme, stop)).FirstOrDefault(actor => actor.Id == id) ?? new(organisation.Name);
        Same = me.Programme.SameAs(organisation);
        Others = [.. me.Programme.Organisations.Where(known => known.Id != organisation.Id && known.SameAsId is null).OrderBy(known => known.Name, StringComparer.CurrentCulture).ThenBy(known => known.Id).Select(known => new Choice($"{known.PublicId}", known.Name))];
        return organisation;
    }
}
