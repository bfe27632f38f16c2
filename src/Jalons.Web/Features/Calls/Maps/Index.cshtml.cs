using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Maps;

/// <summary>The revisions of the forms met so far, and how well their questions are understood.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    public IReadOnlyList<FieldMap> Maps { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return NotFound();

        Maps = await db.FieldMaps.AsNoTracking().Where(map => map.CallId == call.Id).OrderBy(map => map.Kind).ThenBy(map => map.Id).ToListAsync(stop);
        return Page();
    }
}
