using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets.Schedule;

/// <summary>
/// One payment of the convention's schedule, to add, correct or take away: freely before the convention is signed, by an amendment afterwards, and never once a list is signed for it.
/// </summary>
public sealed class InstalmentModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time)
{
    private const string Locked = "La liste de ce versement est signée : il ne se modifie plus.";
    private const string Signed = "La convention est signée : son échéancier ne change que par un avenant signé.";

    [BindProperty] public InstalmentForm Form { get; set; } = new();

    public bool IsNew { get; private set; }

    /// <summary>Why the payment cannot be written; null when it can.</summary>
    public string? Closed { get; private set; }

    /// <summary>The payment that cannot be written any more, as it stands.</summary>
    public InstalmentForm? Settled { get; private set; }

    /// <summary>No list was ever signed for it.</summary>
    public bool MayGo { get; private set; }

    /// <summary>The amendments one of which changes the schedule; empty where none needs to.</summary>
    public IReadOnlyList<Choice> Amendments { get; private set; } = [];
    public long GrantedCents { get; private set; }
    public string Back { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, [FromRoute] Guid? project, CancellationToken stop)
    {
        if (await FindAsync(id, project, stop) is not { } instalment) return NotFound();

        if (!IsNew) Form = InstalmentForm.Of(instalment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, [FromRoute] Guid? project, CancellationToken stop)
    {
        if (await FindAsync(id, project, stop) is not { } instalment) return NotFound();

        Check();
        Form.Version = RefuseOlder(instalment.Version, Form.Version, InstalmentForm.Of(instalment), Form, question => question == nameof(Form.Kind) ? InstalmentForm.Kinds : null);
        foreach (var (field, message) in Form.Faults(GrantedCents)) ModelState.AddModelError($"Form.{field}", message);
        if (!ModelState.IsValid) return this.Invalid();

        Form.ApplyTo(instalment, GrantedCents);
        if (IsNew) Db.Instalments.Add(instalment);
        return await SaveAsync($"Versement enregistré : {instalment.Label}{ByAmendment}", Back, stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, null, stop) is not { } instalment || IsNew) return NotFound();

        var amendment = Form.Amendment;
        Form = InstalmentForm.Of(instalment);
        Form.Amendment = amendment;
        ModelState.Clear();
        Check();
        if (Closed is null && !MayGo) ModelState.AddModelError("", "Une demande a déjà été signée pour ce versement : il ne peut pas être retiré.");
        if (!ModelState.IsValid) return this.Invalid();

        Db.Instalments.Remove(instalment);
        return await SaveAsync($"Versement retiré : {instalment.Label}{ByAmendment}", Back, stop);
    }

    private string ByAmendment => Amendments.FirstOrDefault(choice => choice.Value == Form.Amendment) is { } chosen ? $" ({chosen.Label})" : "";

    private void Check()
    {
        if (Closed is not null) ModelState.AddModelError("", Closed);
        else if (Amendments.Count > 0 && Amendments.All(choice => choice.Value != Form.Amendment)) ModelState.AddModelError("Form.Amendment", "Choisissez l’avenant qui change l’échéancier.");
    }

    private async Task<Instalment?> FindAsync(Guid? id, Guid? project, CancellationToken stop)
    {
        var known = Db.Instalments.Where(instalment => instalment.PublicId == id);
        var projects = Db.BudgetedProjects(Me.Scope).Where(one => id == null ? one.PublicId == project : known.Any(instalment => instalment.ProjectId == one.Id));
        if (!await OpenAnyAsync(projects, stop)) return null;

        IsNew = id is null;
        var instalment = IsNew ? new() { ProgrammeId = Book.Project.ProgrammeId, ProjectId = Book.Project.Id, Rank = Book.Instalments.Select(instalment => instalment.Rank).DefaultIfEmpty().Max() + 1, Label = "" } : await known.SingleAsync(stop);
        await ReadAgreementAsync(stop);
        if (!IsNew && Book.ClaimOf(instalment) is not null) Closed = Locked;
        if (!IsNew && Closed is not null) Settled = InstalmentForm.Of(instalment);
        MayGo = !IsNew && Book.Claims.All(claim => claim.InstalmentId != instalment.Id);
        return instalment;
    }

    private async Task ReadAgreementAsync(CancellationToken stop)
    {
        var file = (await Db.AllAgreements(Me.Scope, Me.Programme, stop)).FirstOrDefault(file => file.Agreement.ProjectId == Book.Project.Id);
        GrantedCents = file is { Agreement.SignedOn: null } ? file.Agreement.AmountCents : Book.GrantedCents;
        Back = file is { Agreement.SignedOn: null } ? Links.Agreement(file.Agreement.PublicId) : Links.BudgetOf(Book.Project.PublicId);
        if (file is null && Book.Budget is null) Closed = "Inscrivez d’abord le montant accordé.";
        if (file is not { Agreement.IsOpen: false }) return;

        Amendments = [.. file.Amendments.Where(amendment => amendment.SignedOn is not null).Select(amendment => new Choice($"{amendment.Number}", $"avenant n° {amendment.Number}"))];
        if (Amendments.Count == 0) Closed = Signed;
    }
}
