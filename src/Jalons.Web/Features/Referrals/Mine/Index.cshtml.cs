using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Referrals.Mine;

/// <summary>« Mes orientations »: what became of the people whom the structure referred, the oldest wait first.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    public const int Size = 40;

    public CurrentUser Me => me;
    public DateOnly Today => me.Today;
    public IReadOnlyList<ReferralRequest> Drafts { get; private set; } = [];

    /// <summary>Sent, and not accepted yet: awaiting, refused, expired.</summary>
    public IReadOnlyList<ReferralRequest> Open { get; private set; } = [];
    public IReadOnlyList<JourneyLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public int PageNumber { get; private set; } = 1;

    [FromQuery(Name = "q")] public string? Search { get; set; }

    public async Task<IActionResult> OnGetAsync(int? p, CancellationToken stop)
    {
        if (me.Scope.Role is not Role.Prescriber) return NotFound();

        var requests = db.ReferralRequests.AsNoTracking().VisibleTo(me.Scope);
        Drafts = await requests.Where(request => request.State == ReferralState.Draft).OrderByDescending(request => request.SavedAt).ThenBy(request => request.Id).ToListAsync(stop);
        Open = await requests.Where(request => request.State == ReferralState.Sent || request.State == ReferralState.Received || request.State == ReferralState.Refused || request.State == ReferralState.Expired)
            .OrderBy(request => request.SentAt).ThenBy(request => request.Id).ToListAsync(stop);
        var people = (await db.ReferredBy(me.Scope, stop)).AsNoTracking();
        var words = Core.People.Folding.Words(Search);
        if (words.Length > 0) people = people.Where(named => named.Person.SearchText.Contains(words));
        (Total, PageNumber) = (await people.CountAsync(stop), Math.Max(1, p ?? 1));
        Lines = await people.OrderByDescending(named => named.Journey.Referral.On).ThenByDescending(named => named.Journey.Id)
            .Skip((PageNumber - 1) * Size).Take(Size).Select(JourneyLine.Of).ToListAsync(stop);
        return Page();
    }

    public string Lead => (Open.Count, Total) switch
    {
        (0, 0) => "Vous n’avez encore orienté personne. Trois minutes suffisent.",
        (0, _) => $"{FrenchNumbers.Counted(Total, "personne accompagnée", "personnes accompagnées")}.",
        (_, 0) => $"{FrenchNumbers.Counted(Open.Count, "orientation envoyée", "orientations envoyées")}, personne n’est encore accompagné.",
        _ => $"{FrenchNumbers.Counted(Total, "personne accompagnée", "personnes accompagnées")}, {FrenchNumbers.Counted(Open.Count, "orientation à suivre", "orientations à suivre")}.",
    };
}
