using Jalons.Core.Access;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Journeys.Diagnosis;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Settings.Rules;

/// <summary>How often what a rule proposes is decided, by rule and by adviser, and the reasons when it is not.</summary>
public sealed class AgreementModel(AppDb db, CurrentUser me) : PageModel
{
    private const int ShownReasons = 12;

    public IReadOnlyList<AgreementLine> ByRule { get; private set; } = [];
    public IReadOnlyList<AgreementLine> ByAdviser { get; private set; } = [];
    public IReadOnlyList<PlanDecision> Others { get; private set; } = [];
    public PlanWords Words { get; } = new(Lists.For(me.Programme), me.Today);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.SetsGrids) return NotFound();

        var journeys = db.Journeys.VisibleTo(me.Scope).Counted();
        var decisions = db.PlanDecisions.AsNoTracking().Where(decision => decision.Proposed != null && journeys.Any(journey => journey.Id == decision.JourneyId));
        ByRule = await LinesOf(decisions.GroupBy(decision => decision.Rule!), stop);
        ByAdviser = await LinesOf(decisions.GroupBy(decision => decision.Adviser), stop);
        Others = await decisions.Where(decision => decision.Decided != decision.Proposed).OrderByDescending(decision => decision.At).ThenByDescending(decision => decision.Id).Take(ShownReasons).ToListAsync(stop);
        return Page();
    }

    private static async Task<IReadOnlyList<AgreementLine>> LinesOf(IQueryable<IGrouping<string, PlanDecision>> groups, CancellationToken stop)
    {
        var lines = await groups.Select(group => new AgreementLine(group.Key, group.Count(), group.Count(decision => decision.Decided == decision.Proposed))).ToListAsync(stop);
        return [.. lines.OrderByDescending(line => line.Proposed).ThenBy(line => line.Name, StringComparer.Ordinal)];
    }
}

/// <summary>One rule or one adviser: how many proposals, how many followed.</summary>
public sealed record AgreementLine(string Name, int Proposed, int Followed);
