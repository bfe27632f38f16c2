using Jalons.Core.Calls.Agreements;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements.Parts;

/// <summary>A file joined to an agreement, or its referential, for those who may read the agreement. Always a download.</summary>
public sealed class AnnexModel(AppDb db, CurrentUser me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var readable = db.AgreementsOf(me.Scope).Select(agreement => agreement.Id);
        var file = await db.AgreementAnnexes.Where(annex => annex.PublicId == id && readable.Contains(annex.AgreementId)).Select(annex => (long?)annex.FileId).SingleOrDefaultAsync(stop)
            ?? await db.DiagnosisReferentials.Where(referential => referential.PublicId == id && readable.Contains(referential.AgreementId)).Select(referential => referential.FileId).SingleOrDefaultAsync(stop);
        if (file is not { } known) return NotFound();

        var name = await db.StoredFiles.Where(stored => stored.Id == known).Select(stored => stored.Name).SingleAsync(stop);
        return File(await db.OpenStoredFile(known, stop), "application/octet-stream", name);
    }
}
