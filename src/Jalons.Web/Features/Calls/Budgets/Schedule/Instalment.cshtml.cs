using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets.Schedule;

/// <summary>One payment of the convention's schedule, to add or to correct while nothing is signed for it.</summary>
public sealed class InstalmentModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time)
{
    [BindProperty] public InstalmentForm Form { get; set; } = new();

    public bool IsNew { get; private set; }
    public bool IsLocked { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, [FromRoute] Guid? project, CancellationToken stop)
    {
        if (await FindAsync(id, project, stop) is not { } instalment) return NotFound();

        if (!IsNew) Form = InstalmentForm.Of(instalment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, [FromRoute] Guid? project, CancellationToken stop)
    {
        if (await FindAsync(id, project, stop) is not { } instalment) return NotFound();

        if (Book.Budget is null) ModelState.AddModelError("", "Inscrivez d’abord le montant accordé.");
        if (IsLocked) ModelState.AddModelError("", "La liste de ce versement est signée : il ne se modifie plus.");
        Form.Version = RefuseOlder(instalment.Version, Form.Version, InstalmentForm.Of(instalment), Form, question => question == nameof(Form.Kind) ? InstalmentForm.Kinds : null);
        foreach (var (field, message) in Form.Faults(Book.GrantedCents)) ModelState.AddModelError($"Form.{field}", message);
        if (!ModelState.IsValid) return this.Invalid();

        Form.ApplyTo(instalment, Book.GrantedCents);
        if (IsNew) Db.Instalments.Add(instalment);
        return await SaveAsync($"Versement enregistré : {instalment.Label}", Links.BudgetOf(Book.Project.PublicId), stop);
    }

    private async Task<Instalment?> FindAsync(Guid? id, Guid? project, CancellationToken stop)
    {
        var known = Db.Instalments.Where(instalment => instalment.PublicId == id);
        var projects = Db.BudgetedProjects(Me.Scope).Where(one => id == null ? one.PublicId == project : known.Any(instalment => instalment.ProjectId == one.Id));
        if (!await OpenAnyAsync(projects, stop)) return null;

        IsNew = id is null;
        if (IsNew) return new() { ProgrammeId = Book.Project.ProgrammeId, ProjectId = Book.Project.Id, Rank = Book.Instalments.Select(instalment => instalment.Rank).DefaultIfEmpty().Max() + 1, Label = "" };

        var found = await known.SingleAsync(stop);
        IsLocked = Book.ClaimOf(found) is not null;
        return found;
    }
}
