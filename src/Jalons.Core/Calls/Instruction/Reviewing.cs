using Jalons.Core.Calls.Applications;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Instruction;

/// <summary>A reviewer at work on one dossier: the assignment, the draft or the last review, the grid in force.</summary>
/// <param name="IsDecided">The committee has spoken: nothing is scored any more.</param>
public sealed record ReviewDesk(Application Dossier, ReviewAssignment Assignment, ScoringGrid Grid, Review? Review, bool IsDecided)
{
    /// <summary>Why these levels cannot be handed in; empty when they can.</summary>
    public IEnumerable<string> Faults(int revisionRead, long gridRead, IReadOnlyDictionary<string, int> levels)
    {
        if (IsDecided) yield return "Le comité a décidé : ce dossier ne se note plus.";
        if (revisionRead != Dossier.Revision) yield return "Le dossier a changé depuis que vous l’avez ouvert. Relisez-le : vos réponses sont restées.";
        if (gridRead != Grid.Id) yield return "La grille a changé depuis que vous l’avez ouverte. Relisez-la : vos réponses sont restées.";
        foreach (var criterion in Grid.Criteria.Where(criterion => !levels.TryGetValue(criterion.Code, out var level) || level < 0 || level > criterion.Highest))
            yield return $"Il manque un niveau : {criterion.Label}.";
    }
}

public static class Reviewing
{
    /// <summary>The desk of a reviewer; null for a dossier that is not theirs.</summary>
    public static async Task<ReviewDesk?> ReviewDesk(this AppDb db, Access.Scope scope, Guid id, CancellationToken stop)
    {
        if (!scope.Reviews || await db.ApplicationsOf(scope).AsNoTracking().Include(known => known.Attachments).SingleOrDefaultAsync(known => known.PublicId == id, stop) is not { } dossier) return null;

        var assignment = await db.ReviewAssignments.SingleAsync(given => given.ApplicationId == dossier.Id && given.AccountId == scope.AccountId && given.EndedAt == null && given.ConflictAt == null, stop);
        var call = await db.Calls.AsNoTracking().SingleAsync(call => call.Id == dossier.CallId, stop);
        var review = await db.Reviews.Where(review => review.AssignmentId == assignment.Id).OrderByDescending(review => review.Id).FirstOrDefaultAsync(stop);
        var isDecided = await db.Decisions.AnyAsync(decision => decision.ApplicationId == dossier.Id, stop);
        return new(dossier, assignment, await db.CurrentGrid(call, stop), review, isDecided);
    }

    /// <summary>The review to write on: the draft, or a new one beside what was handed in.</summary>
    public static Review Page(this AppDb db, ReviewDesk desk)
        => desk.Review is { SubmittedAt: null } draft ? draft : db.Reviews.Add(new() { AssignmentId = desk.Assignment.Id, ApplicationId = desk.Dossier.Id, GridId = desk.Grid.Id, Revision = desk.Dossier.Revision }).Entity;
}
