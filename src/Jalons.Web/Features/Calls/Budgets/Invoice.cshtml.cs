using Jalons.Core.Calls.Budgets;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets;

/// <summary>The invoice of an expense, for those who may read the budget. Always a download.</summary>
public sealed class InvoiceModel(AppDb db, CurrentUser me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var readable = db.BudgetedProjects(me.Scope);
        var expense = await db.Expenses.AsNoTracking().SingleOrDefaultAsync(expense => expense.PublicId == id && expense.InvoiceFileId != null && readable.Any(project => project.Id == expense.ProjectId), stop);
        return expense is null ? NotFound() : File(await db.OpenStoredFile(expense.InvoiceFileId!.Value, stop), "application/octet-stream", expense.InvoiceName!);
    }
}
