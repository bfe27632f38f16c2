using Jalons.Core.Calls.Agreements;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements;

/// <summary>Leads a coordination to the agreement of its project.</summary>
public sealed class MineModel(AppDb db, CurrentUser me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (me.Scope.Represents is not Side.Project) return NotFound();

        var id = await db.AgreementsOf(me.Scope).Select(agreement => (Guid?)agreement.PublicId).SingleOrDefaultAsync(stop);
        return id is { } known ? LocalRedirect(Links.Agreement(known)) : Page();
    }
}
