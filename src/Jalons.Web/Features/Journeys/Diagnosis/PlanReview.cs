using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Diagnosis;

/// <summary>What the rules propose today beside what was decided: a diagnosis that changes leaves decisions behind.</summary>
public sealed record PlanReview(PlanRules? Rules, IReadOnlyList<Proposal> Proposals, IReadOnlyList<PlanDecision> Decisions, IReadOnlyList<StaleDecision> Stale)
{
    public static async Task<PlanReview> Of(AppDb db, JourneyFile file, IReadOnlyList<GridAnswers> grids, PlanWords words, CancellationToken stop)
    {
        var journey = file.Journey;
        var decisions = await db.PlanDecisions.Where(decision => decision.JourneyId == journey.Id).OrderBy(decision => decision.Service).ToListAsync(stop);
        var rules = await db.PlanRules.AsNoTracking().Where(rules => rules.ProgrammeId == journey.ProgrammeId).OrderByDescending(rules => rules.Version).FirstOrDefaultAsync(stop);
        var proposals = words.Propose(rules, file, grids.FirstOrDefault(answers => answers.Months == 0)?.Mean);
        return new(rules, proposals, decisions, [.. decisions.Select(decision => Compare(decision, proposals, journey, words)).OfType<StaleDecision>()]);
    }

    private static StaleDecision? Compare(PlanDecision decision, IReadOnlyList<Proposal> proposals, Journey journey, PlanWords words)
    {
        var now = proposals.FirstOrDefault(proposal => proposal.Service == decision.Service);
        var proposesOtherwise = now?.Value != decision.Proposed;
        var saysOtherwise = !words.Holds(decision.Service, decision.Decided, journey.Diagnosis);
        return proposesOtherwise || saysOtherwise ? new(decision, now, proposesOtherwise, saysOtherwise) : null;
    }
}

/// <summary>A decision that the diagnosis has left behind.</summary>
/// <param name="Now">What the rules propose today; null when none speaks.</param>
/// <param name="ProposesOtherwise">The rules propose something else than when it was decided.</param>
/// <param name="SaysOtherwise">The block of the diagnosis says something else than what was decided.</param>
public sealed record StaleDecision(PlanDecision Decision, Proposal? Now, bool ProposesOtherwise, bool SaysOtherwise)
{
    public PlanService Service => Decision.Service;
}
