using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements.Amendments;

/// <summary>Writes an amendment, or corrects one that nobody signed: why, from when, and the values that change.</summary>
public sealed class EditModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const string Faster = "Cet avenant vient d’être changé. Rien de ce que vous avez écrit n’est perdu : relisez-le, puis enregistrez de nouveau.";

    [BindProperty] public int Version { get; set; }
    [BindProperty] public AmendmentForm Form { get; set; } = new();

    public Amendment? Known { get; private set; }
    public IReadOnlyList<AgreementFile> Signed { get; private set; } = [];
    public DateOnly Today => me.Today;
    private IReadOnlyList<AgreementFile> _all = [];

    public async Task<IActionResult> OnGetAsync(Guid? id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        (Version, Form) = (Known?.Version ?? 0, AmendmentForm.Of(Known, Signed, me.Today));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        foreach (var (field, message) in Form.Faults(Signed)) ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        if (!ModelState.IsValid) return this.Invalid();

        var amendment = Known ?? new Amendment { ProgrammeId = me.Scope.ProgrammeId, Reason = "", Who = me.Scope.Who, Number = await NextAsync(stop) };
        (amendment.Reason, amendment.InForceFrom, amendment.WrittenAt) = (Form.Reason!.Trim(), Form.InForceFrom!.Value, time.GetUtcNow().UtcDateTime);
        amendment.Lines.Clear();
        amendment.Lines.AddRange(Form.Lines(Signed));
        foreach (var fault in new AmendmentRules(me.Programme, _all).FaultsOf(amendment)) ModelState.AddModelError("", fault);
        if (Known is not null && Version != Known.Version) ModelState.AddModelError("", Faster);
        ModelState.Remove(nameof(Version));
        Version = Known?.Version ?? 0;
        if (!ModelState.IsValid) return this.Invalid();

        amendment.Version++;
        if (Known is null) db.Amendments.Add(amendment);
        db.Acts.Add(me.Scope.Acts($"Avenant n° {amendment.Number} {(Known is null ? "écrit" : "corrigé")}", Links.Amendment(amendment.PublicId), time));
        if (await db.IsFirstAsync(stop)) return this.Done($"L’avenant n° {amendment.Number} est enregistré. Rien ne change tant qu’il n’est pas signé.", Links.Amendment(amendment.PublicId));

        db.ChangeTracker.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        ModelState.AddModelError("", Faster);
        Version = Known?.Version ?? 0;
        return this.Invalid();
    }

    private async Task<int> NextAsync(CancellationToken stop) => 1 + (await db.Amendments.Where(known => known.ProgrammeId == me.Scope.ProgrammeId).MaxAsync(known => (int?)known.Number, stop) ?? 0);

    private async Task<bool> FindAsync(Guid? id, CancellationToken stop)
    {
        if (!me.Scope.RunsCalls) return false;

        Known = await db.AmendmentsOf(me.Scope).Include(amendment => amendment.Lines).Include(amendment => amendment.Signatures).AsSplitQuery().SingleOrDefaultAsync(amendment => amendment.PublicId == id, stop);
        if (Known is null ? id is not null : !Known.IsOpen) return false;

        _all = await db.AllAgreements(me.Scope, me.Programme, stop);
        Signed = [.. _all.Where(file => file.Agreement.State is AgreementState.Signed)];
        return Signed.Count > 0;
    }
}
