using Jalons.Core.Governance;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Obligations;

/// <summary>The calendar of deadlines: late first, then what comes, then what is done.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    public CurrentUser Me => me;
    public IReadOnlyList<Obligation> Late { get; private set; } = [];
    public IReadOnlyList<Obligation> Coming { get; private set; } = [];
    public IReadOnlyList<Obligation> Done { get; private set; } = [];

    /// <summary>Days before a deadline at which it is recalled, as a sentence.</summary>
    public string Reminders => string.Join(", ", me.Programme.Schedule.ReminderDays.OrderDescending().Select(days => days == 0 ? "le jour même" : $"{days} jours avant"));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.SeesObligations) return NotFound();

        var all = await db.ObligationsOf(me.Scope).AsNoTracking().OrderBy(obligation => obligation.DueOn).ThenBy(obligation => obligation.Id).ToListAsync(stop);
        Late = [.. all.Where(obligation => obligation.IsLate(me.Today))];
        Coming = [.. all.Where(obligation => obligation.IsOpen && obligation.DueOn >= me.Today)];
        Done = [.. all.Where(obligation => !obligation.IsOpen).Reverse()];
        return Page();
    }
}
