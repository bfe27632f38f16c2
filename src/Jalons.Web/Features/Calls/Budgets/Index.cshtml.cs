using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets;

/// <summary>The budgets of all projects side by side, the lists that wait, the lines that may be paid twice.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    public IReadOnlyList<BudgetBook> Books { get; private set; } = [];
    public IReadOnlyList<DoublePayment> Flags => DoublePayment.Among([.. Books.SelectMany(book => book.Lines)]);
    public IEnumerable<(BudgetBook Book, PaymentClaim Claim)> Waiting => Books.SelectMany(book => book.Claims.Where(claim => claim.State is ClaimState.Signed).Select(claim => (book, claim)));

    public Territory TerritoryOf(BudgetBook book) => me.Programme.Territories.First(territory => territory.Id == book.Project.TerritoryId);

    public BudgetBook BookOf(BudgetLine line) => Books.First(book => book.Project.Id == line.ProjectId);

    public string Lead => Books.Sum(book => book.GrantedCents) is > 0 and var granted
        ? $"{FrenchNumbers.Percent(100.0 * Books.Sum(book => book.SpentCents) / granted)} de ce que le Département a accordé est dépensé."
        : "Inscrivez d’abord ce que la convention accorde à chaque projet.";

    public static string RateOf(BudgetBook book) => book.GrantedCents > 0 ? FrenchNumbers.Percent(100.0 * book.SpentCents / book.GrantedCents) : "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken stop)
        => await FindAsync(stop) ? await BudgetExport.Of(Books, me.Programme, format ?? "xlsx", $"budgets-{me.Today:yyyy-MM-dd}", stop) ?? BadRequest() : NotFound();

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!me.Scope.GrantsBudgets) return false;

        var projects = await db.BudgetedProjects(me.Scope).AsNoTracking().OrderBy(project => project.Id).ToListAsync(stop);
        Books = [.. (await BudgetBook.OpenAll(db, me.Scope.ProgrammeId, projects, me.Today, stop)).OrderBy(book => TerritoryOf(book).Rank).ThenBy(book => book.Project.Id)];
        return true;
    }
}
