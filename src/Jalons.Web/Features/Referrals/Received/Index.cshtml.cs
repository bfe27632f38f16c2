using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Referrals.Received;

/// <summary>The demands that a project received: those that await an answer, the nearest to expiring first, then the others.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    private const int Shown = 50;

    public CurrentUser Me => me;
    public IReadOnlyList<ReferralRequest> Awaiting { get; private set; } = [];
    public IReadOnlyList<ReferralRequest> Answered { get; private set; } = [];
    public IReadOnlyList<ReferralRequest> Drafts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.ReceivesReferrals) return NotFound();

        var received = db.ReferralRequests.AsNoTracking().VisibleTo(me.Scope).Where(request => request.State != ReferralState.Draft);
        Awaiting = await received.Awaiting().OrderBy(request => request.AnswerDueOn).ThenBy(request => request.Id).ToListAsync(stop);
        Answered = await received.Where(request => request.State != ReferralState.Sent && request.State != ReferralState.Received)
            .OrderByDescending(request => request.SentAt).ThenByDescending(request => request.Id).Take(Shown).ToListAsync(stop);
        Drafts = await db.ReferralRequests.AsNoTracking().DraftsOf(me.Scope).OrderByDescending(request => request.SavedAt).ThenBy(request => request.Id).ToListAsync(stop);
        return Page();
    }

    public string Lead => Awaiting.Count switch
    {
        0 => "Aucune orientation n’attend de réponse.",
        1 => "Une orientation attend votre réponse.",
        _ => $"{FrenchNumbers.InWords(Awaiting.Count)} orientations attendent une réponse.",
    };

    public string? TerritoryOf(ReferralRequest request) => me.Programme.Territories.Find(territory => territory.Id == request.TerritoryId)?.Name;

    public string? StructureOf(ReferralRequest request) => me.Programme.Organisations.Find(organisation => organisation.Id == request.OrganisationId)?.Name;
}
