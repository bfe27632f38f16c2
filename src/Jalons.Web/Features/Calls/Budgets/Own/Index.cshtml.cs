using Jalons.Core.Calls.Budgets;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Calls.Budgets.Own;

/// <summary>The budget of one's own project: where the money stands, what is to be signed, lines and expenses to correct.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time)
{
    public BudgetView View { get; private set; } = null!;

    public string Lead => Book.GrantedCents > 0
        ? $"{Amounts.Said(Book.SpentCents)} dépensés sur {Amounts.Said(Book.GrantedCents)} accordés par le Département, soit {FrenchNumbers.Percent(100.0 * Book.SpentCents / Book.GrantedCents)}."
        : "Le Département n’a pas encore inscrit le montant accordé ; vous pouvez déjà écrire les lignes et les dépenses.";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenMineAsync(stop)) return NotFound();

        View = new(Book, Territory, true, DoublePayment.Among(Book.Lines), Today);
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken stop)
        => await OpenMineAsync(stop) ? await BudgetExport.Of([Book], Me.Programme, format ?? "xlsx", $"budget-{Territory.Code}-{Today:yyyy-MM-dd}", stop) ?? BadRequest() : NotFound();
}
