using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Home;

/// <summary>« À faire »: what awaits me today, oldest risk first, each line one click from its form; then my numbers.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user) : PageModel
{
    public const int Shown = 5;

    /// <summary>A referral is « nouvelle » for this many days.</summary>
    public const int NewDays = 15;

    private const int WeekDays = 7;

    public CurrentUser Me => user;
    public DateOnly Today { get; } = user.Today;
    public Lists Lists { get; } = Lists.For(user.Programme);

    public Awaiting Late { get; private set; } = Awaiting.Nothing;
    public Awaiting New { get; private set; } = Awaiting.Nothing;
    public Awaiting Week { get; private set; } = Awaiting.Nothing;
    /// <summary>Demands that await an answer of the project.</summary>
    public int Demands { get; private set; }

    /// <summary>Signed lists that await the examination of the Département.</summary>
    public int SignedLists { get; private set; }
    public IReadOnlyList<CallLine> Calls { get; private set; } = [];
    public IReadOnlyList<ExitLine> Exits { get; private set; } = [];
    public IReadOnlyList<GovernanceLine> Governance { get; private set; } = [];
    public DateOnly? NextDueOn { get; private set; }
    public HomeNumbers Numbers { get; private set; } = new(0, 0, 0, 0, null, null);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.SeesIdentity) return LocalRedirect(Links.FirstPageOf(user.Scope));

        // What is closed has nothing due: the day alone says who waits.
        var open = db.Journeys.VisibleTo(user.Scope).Counted().AsNoTracking();
        Late = await FirstAsync(open.Where(journey => journey.NextDueOn < Today), stop);
        New = await FirstAsync(NewlyReferred(open), stop);
        Week = await FirstAsync(open.Where(journey => journey.NextDueOn >= Today && journey.NextDueOn <= Today.AddDays(WeekDays)), stop);
        Demands = await db.ReferralRequests.VisibleTo(user.Scope).Awaiting().CountAsync(stop);
        SignedLists = user.Scope.GrantsBudgets ? await db.PaymentClaims.CountAsync(claim => claim.ProgrammeId == user.Scope.ProgrammeId && claim.ExaminedOn == null, stop) : 0;
        Calls = await CallLine.Of(db.NamedJourneys(user.Scope), Today.AddDays(WeekDays), stop);
        Exits = await ExitLine.Of(db.NamedJourneys(user.Scope), Today.AddDays(WeekDays), stop);
        Governance = await GovernanceLine.Of(db, user, stop);
        NextDueOn = await open.Where(journey => journey.NextDueOn >= Today).MinAsync(journey => journey.NextDueOn, stop);
        Numbers = await HomeNumbers.OfAsync(db, user, stop);
        return Page();
    }

    /// <summary>The title says what matters most, and where to begin.</summary>
    public string Lead => Late.Count switch
    {
        0 when NextDueOn is { } next => $"Personne n’attend trop longtemps. Le prochain jalon est le {FrenchDates.DayMonth(next)}.",
        0 => "Personne n’attend trop longtemps.",
        1 => $"Une personne attend depuis trop longtemps : {Late.Lines[0].Name}.",
        _ => $"{FrenchNumbers.InWords(Late.Count)} personnes attendent depuis trop longtemps. Commencez par {Late.Lines[0].Name}.",
    };

    private IQueryable<Journey> NewlyReferred(IQueryable<Journey> open)
    {
        var since = Today.AddDays(-NewDays);
        return open.Where(journey => journey.NextAct == Milestone.Diagnosis && journey.Progress.ReferredOn >= since && journey.NextDueOn > Today.AddDays(WeekDays));
    }

    private async Task<Awaiting> FirstAsync(IQueryable<Journey> journeys, CancellationToken stop) => new(
        await journeys.CountAsync(stop),
        await db.Named(user.Scope, journeys).OrderBy(named => named.Journey.NextDueOn).ThenBy(named => named.Journey.Id).Take(Shown).Select(JourneyLine.Of).ToListAsync(stop));
}

/// <summary>How many wait, and the first of them.</summary>
public sealed record Awaiting(int Count, IReadOnlyList<JourneyLine> Lines)
{
    public static readonly Awaiting Nothing = new(0, []);

    public int Rest => Count - Lines.Count;
}
