using Jalons.Core.Calls.Applications;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Instruction;

/// <summary>A project dossier with all that was done with it.</summary>
public sealed class Instructed(Application application)
{
    public Application Application => application;
    public IReadOnlyList<Flag> Flags { get; init; } = [];
    public IReadOnlyList<Check> Checks { get; init; } = [];
    public IReadOnlyList<CompletionRequest> Completions { get; init; } = [];
    public IReadOnlyList<ReviewAssignment> Assignments { get; init; } = [];
    public IReadOnlyList<Review> Reviews { get; init; } = [];
    public IReadOnlyList<ReviewDiscussion> Discussions { get; init; } = [];
    public Decision? Decision { get; init; }
    public Standing Standing { get; private set; }

    /// <summary>The last review handed in by each reviewer who still holds the dossier, of the revision that stands.</summary>
    public IReadOnlyList<Review> CurrentReviews => [.. Reviews.Where(review => review.SubmittedAt is not null && review.Revision == application.Revision && Assignments.Any(given => given.Id == review.AssignmentId && given.Holds))
        .GroupBy(review => review.AssignmentId).Select(same => same.MaxBy(review => review.SubmittedAt)!)];

    /// <summary>Mean of the scores, out of 100; null without any.</summary>
    public double? Mean => CurrentReviews is { Count: > 0 } reviews ? reviews.Average(review => review.Score!.Value) : null;

    /// <summary>The score agreed on in a discussion that came after the last review; null when there is none.</summary>
    public double? Agreed => CurrentReviews is { Count: > 0 } reviews ? Discussions.LastOrDefault(said => said.AgreedScore is not null && said.At >= reviews.Max(review => review.SubmittedAt))?.AgreedScore : null;

    /// <summary>What ranks the dossier: the score agreed on, otherwise the mean.</summary>
    public double? Score => Agreed ?? Mean;

    /// <summary>Points between the highest and the lowest score.</summary>
    public double Spread => CurrentReviews is { Count: > 1 } reviews ? reviews.Max(review => review.Score!.Value) - reviews.Min(review => review.Score!.Value) : 0;

    internal Instructed Settled(Call call, Checklist list)
    {
        Standing = Standings.Of(this, call, list);
        return this;
    }
}

/// <summary>The dossiers of a call, put together from their facts in a fixed number of queries.</summary>
public sealed class Casebook
{
    public required Call Call { get; init; }
    public required Checklist Checklist { get; init; }
    public required IReadOnlyList<Instructed> Projects { get; init; }
    public required IReadOnlyList<Application> Structures { get; init; }

    public static async Task<Casebook> Open(AppDb db, Call call, CancellationToken stop)
    {
        var all = await db.Applications.AsNoTracking().Include(application => application.Attachments).AsSplitQuery().Where(application => application.CallId == call.Id).OrderBy(application => application.DepositedAt).ThenBy(application => application.Id).ToListAsync(stop);
        var flags = await Flags.Of(db, call, all, stop);
        var ofCall = db.Applications.Where(application => application.CallId == call.Id).Select(application => application.Id);
        var checks = (await db.Checks.AsNoTracking().Where(row => ofCall.Contains(row.ApplicationId)).OrderBy(row => row.Id).ToListAsync(stop)).ToLookup(row => row.ApplicationId);
        var completions = (await db.CompletionRequests.AsNoTracking().Where(row => ofCall.Contains(row.ApplicationId)).OrderBy(row => row.Id).ToListAsync(stop)).ToLookup(row => row.ApplicationId);
        var assignments = (await db.ReviewAssignments.AsNoTracking().Where(row => ofCall.Contains(row.ApplicationId)).OrderBy(row => row.Id).ToListAsync(stop)).ToLookup(row => row.ApplicationId);
        var reviews = (await db.Reviews.AsNoTracking().Where(row => ofCall.Contains(row.ApplicationId)).OrderBy(row => row.Id).ToListAsync(stop)).ToLookup(row => row.ApplicationId);
        var discussions = (await db.ReviewDiscussions.AsNoTracking().Where(row => ofCall.Contains(row.ApplicationId)).OrderBy(row => row.Id).ToListAsync(stop)).ToLookup(row => row.ApplicationId);
        var decisions = (await db.Decisions.AsNoTracking().Where(row => ofCall.Contains(row.ApplicationId)).OrderBy(row => row.Id).ToListAsync(stop)).ToLookup(row => row.ApplicationId);
        var list = new Checklist(call);
        return new()
        {
            Call = call,
            Checklist = list,
            Structures = [.. all.Where(application => application.Kind is ApplicationKind.Structure)],
            Projects = [.. all.Where(application => application.Kind is ApplicationKind.Project).Select(application => new Instructed(application)
            {
                Flags = flags.On(application),
                Checks = [.. checks[application.Id]],
                Completions = [.. completions[application.Id]],
                Assignments = [.. assignments[application.Id]],
                Reviews = [.. reviews[application.Id]],
                Discussions = [.. discussions[application.Id]],
                Decision = decisions[application.Id].LastOrDefault(),
            }.Settled(call, list))],
        };
    }

    /// <summary>The dossiers of a lot, best score first; those that do not compete come last.</summary>
    public IReadOnlyList<Instructed> RankingOf(long? lotId) => [.. Projects.Where(dossier => dossier.Application.LotId == lotId)
        .OrderByDescending(dossier => dossier.Standing.Competes).ThenByDescending(dossier => dossier.Score ?? -1).ThenBy(dossier => dossier.Application.DepositedAt)];
}
