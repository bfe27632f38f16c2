using Jalons.Core.Access;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls;

public static class CallQueries
{
    extension(Scope scope)
    {
        /// <summary>The Département opens the call, instructs and decides.</summary>
        public bool RunsCalls => scope is { Role: Role.Department, SeesDepartment: true };

        /// <summary>Reviewers read and score what they were given.</summary>
        public bool Reviews => scope.Role is Role.Reviewer;
    }

    extension(AppDb db)
    {
        /// <summary>The call of the programme, with its lots in order; null before it is opened. For those who may see it: <see cref="CallRunBy"/>.</summary>
        public Task<Call?> CallOf(long programmeId, CancellationToken stop)
            => db.Calls.Include(call => call.Lots.OrderBy(lot => lot.Rank)).Where(call => call.ProgrammeId == programmeId).OrderByDescending(call => call.Id).FirstOrDefaultAsync(stop);

        /// <summary>The call that <paramref name="scope"/> runs; null for whoever runs none, and before it is opened.</summary>
        public async Task<Call?> CallRunBy(Scope scope, CancellationToken stop) => scope.RunsCalls ? await db.CallOf(scope.ProgrammeId, stop) : null;

        /// <summary>The grid in force.</summary>
        public Task<ScoringGrid> CurrentGrid(Call call, CancellationToken stop)
            => db.ScoringGrids.AsNoTracking().Where(grid => grid.CallId == call.Id).OrderByDescending(grid => grid.Version).FirstAsync(stop);

        /// <summary>The dossiers that <paramref name="scope"/> may read: all for the Département; for a reviewer, those assigned, save where a conflict of interest was declared; none for anybody else.</summary>
        public IQueryable<Application> ApplicationsOf(Scope scope)
        {
            var known = db.Applications.Where(application => application.ProgrammeId == scope.ProgrammeId);
            if (scope.RunsCalls) return known;
            return scope.Reviews
                ? known.Where(application => db.ReviewAssignments.Any(given => given.ApplicationId == application.Id && given.AccountId == scope.AccountId && given.EndedAt == null && given.ConflictAt == null))
                : known.Where(application => false);
        }
    }
}
