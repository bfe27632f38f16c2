using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Referrals;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Changes;

/// <summary>The journal of a person's file: each writing with who, when, from which page, and each value before and after. For those who answer for the data: coordination and Département.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel, IShowsAFile
{
    private const int Shown = 200;

    public JourneyFile JourneyFile { get; private set; } = null!;
    public IReadOnlyList<Act> Acts { get; private set; } = [];
    public IReadOnlyList<Transfer> Transfers { get; private set; } = [];
    public ChangeWords Words { get; private set; } = null!;
    public CurrentUser Me => me;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.ReadsJournals || await db.OpenFile(me.Scope, id, stop) is not { } file) return NotFound();

        JourneyFile = file;
        var journey = file.Journey.Id;
        Acts = await db.Acts.AsNoTracking().Include(act => act.Changes.Where(change => change.JourneyId == journey))
            .Where(act => act.ProgrammeId == me.Scope.ProgrammeId && (act.JourneyId == journey || act.Changes.Any(change => change.JourneyId == journey)))
            .OrderByDescending(act => act.At).ThenByDescending(act => act.Id).Take(Shown).AsSplitQuery().ToListAsync(stop);
        Transfers = await db.Transfers.AsNoTracking().Where(transfer => transfer.JourneyId == journey).OrderByDescending(transfer => transfer.On).ThenByDescending(transfer => transfer.Id).ToListAsync(stop);
        var offers = await db.Offers.AsNoTracking().Where(offer => offer.ProgrammeId == me.Scope.ProgrammeId).ToDictionaryAsync(offer => offer.Id, offer => offer.Name, stop);
        Words = new((await CallLists.Of(db, me.Programme, stop)).Lists, me.Programme, offers, me.Today);
        return Page();
    }

    public string ProjectOf(long id) => me.Programme.Projects.Find(project => project.Id == id)?.Name ?? "un autre projet";
}
