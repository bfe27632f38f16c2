using Jalons.Core.Governance;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Reports;

/// <summary>The reports that projects owe, in the order of their deadlines.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    public CurrentUser Me => me;
    public IReadOnlyList<ProjectReport> Reports { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.SeesReports) return NotFound();

        Reports = await db.ReportsOf(me.Scope).AsNoTracking().Include(report => report.Obligation).OrderBy(report => report.Obligation!.DueOn).ThenBy(report => report.Id).ToListAsync(stop);
        return Page();
    }
}
