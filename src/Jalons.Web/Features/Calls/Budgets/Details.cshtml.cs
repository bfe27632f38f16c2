using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets;

/// <summary>The budget of one project, for the Département: what was granted, the flags to settle, and all that the coordination keeps.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time)
{
    [BindProperty, Display(Name = "Montant accordé")] public string? Granted { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public Dictionary<string, string?> Reasons { get; set; } = [];

    public BudgetView View { get; private set; } = null!;

    /// <summary>The signed agreement that grants the money; null where the amount is typed.</summary>
    public Agreement? Agreement { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Granted = Amounts.Typed(Book.Budget?.GrantedCents ?? Territory.EnvelopeCents);
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(Guid id, string? format, CancellationToken stop)
        => await FindAsync(id, stop) ? await BudgetExport.Of([Book], Me.Programme, format ?? "xlsx", $"budget-{Territory.Code}-{Today:yyyy-MM-dd}", stop) ?? BadRequest() : NotFound();

    public async Task<IActionResult> OnPostGrantAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (Agreement is not null) ModelState.AddModelError("", "Le montant accordé est celui de la convention signée : seul un avenant le change.");
        var cents = AmountOf(Granted, nameof(Granted));
        if (Version != (Book.Budget?.Version ?? 0)) ModelState.AddModelError("", $"{Faster} Montant accordé, entre-temps : {Amounts.Said(Book.GrantedCents)}.");
        if (!ModelState.IsValid) return this.Invalid();

        var budget = await Db.Budgets.SingleOrDefaultAsync(budget => budget.ProjectId == Book.Project.Id, stop)
            ?? Db.Budgets.Add(new() { ProgrammeId = Book.Project.ProgrammeId, ProjectId = Book.Project.Id, OpenedOn = Today }).Entity;
        (budget.GrantedCents, budget.Version) = (cents!.Value, budget.Version + 1);
        return await SaveAsync($"Montant accordé à {Book.Project.Name} : {Amounts.Said(cents.Value)}", Links.BudgetOf(id), stop);
    }

    public async Task<IActionResult> OnPostKeepAsync(Guid id, Guid line, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        var reason = Reasons.GetValueOrDefault(line.ToString());
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > BudgetLine.ReasonMaxLength) ModelState.AddModelError($"Reasons[{line}]", $"Dites pourquoi cette ligne est gardée, en {BudgetLine.ReasonMaxLength} caractères au plus.");
        if (View.Flags.All(flag => flag.Line.PublicId != line)) ModelState.AddModelError("", "Cette ligne n’est plus signalée.");
        if (!ModelState.IsValid)
        {
            Granted = Amounts.Typed(Book.GrantedCents);
            return this.Invalid();
        }

        var kept = await Db.BudgetLines.SingleAsync(known => known.PublicId == line && known.ProjectId == Book.Project.Id, stop);
        (kept.KeptBecause, kept.KeptBy, kept.KeptOn, kept.Version) = (reason!.Trim(), Me.Scope.Who, Today, kept.Version + 1);
        return await SaveAsync($"Ligne gardée : {kept.Label}", Links.BudgetOf(id), stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (!await OpenAnyAsync(Db.BudgetedProjects(Me.Scope).Where(project => project.PublicId == id), stop)) return false;

        var everywhere = await Db.BudgetLines.AsNoTracking().Where(line => line.ProgrammeId == Me.Scope.ProgrammeId).OrderBy(line => line.Id).ToListAsync(stop);
        var agreement = await Db.AgreementsOf(Me.Scope).AsNoTracking().Include(known => known.Signatures).Where(known => known.ProjectId == Book.Project.Id).OrderByDescending(known => known.Id).FirstOrDefaultAsync(stop);
        Agreement = agreement?.SignedOn is null ? null : agreement;
        View = new(Book, Territory, false, [.. DoublePayment.Among(everywhere).Where(flag => flag.Line.ProjectId == Book.Project.Id)], Today);
        return true;
    }
}
