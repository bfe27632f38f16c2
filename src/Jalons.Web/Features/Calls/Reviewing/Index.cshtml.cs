using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Reviewing;

/// <summary>« Mes dossiers »: what a reviewer was given, those to score first.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    public IReadOnlyList<Application> Dossiers { get; private set; } = [];
    public ILookup<long, Review> Reviews { get; private set; } = Array.Empty<Review>().ToLookup(review => 0L);
    public CurrentUser Me => me;

    public Review? HandedIn(Application dossier) => Reviews[dossier.Id].LastOrDefault(review => review.SubmittedAt is not null && review.Revision == dossier.Revision);

    public string Where(Application dossier) => HandedIn(dossier) is not null ? "Évaluation remise"
        : Reviews[dossier.Id].Any(review => review.SubmittedAt is not null) ? "Le dossier a changé : à relire"
        : Reviews[dossier.Id].Any() ? "Commencée" : "À évaluer";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.Reviews) return NotFound();

        Dossiers = await db.ApplicationsOf(me.Scope).AsNoTracking().OrderBy(dossier => dossier.LotId).ThenBy(dossier => dossier.Id).ToListAsync(stop);
        Reviews = (await db.Reviews.AsNoTracking().Where(review => db.ReviewAssignments.Any(given => given.Id == review.AssignmentId && given.AccountId == me.Scope.AccountId)).OrderBy(review => review.Id).ToListAsync(stop)).ToLookup(review => review.ApplicationId);
        Dossiers = [.. Dossiers.OrderBy(dossier => HandedIn(dossier) is not null)];
        return Page();
    }
}
