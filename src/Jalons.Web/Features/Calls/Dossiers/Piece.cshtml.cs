using Jalons.Core.Calls;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Dossiers;

/// <summary>A file joined to a dossier, for those who may read the dossier. Always a download: what candidates send is never shown inside the site.</summary>
public sealed class PieceModel(AppDb db, CurrentUser me) : PageModel, IShowsNames
{
    /// <summary>A dossier names the people of its structure: who opened it is noted.</summary>
    public bool ShowsNames => true;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var readable = db.ApplicationsOf(me.Scope);
        var file = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(file => file.PublicId == id && file.FileId != null && readable.Any(dossier => dossier.Id == file.ApplicationId), stop);
        return file is null ? NotFound() : File(await db.OpenStoredFile(file.FileId!.Value, stop), "application/octet-stream", file.Name);
    }
}
