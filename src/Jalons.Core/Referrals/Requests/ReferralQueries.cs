using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals.Requests;

public static class ReferralQueries
{
    extension(IQueryable<ReferralRequest> requests)
    {
        /// <summary>Those that <paramref name="scope"/> may see: a prescriber those of their structure, a project those it received, the Département all that were sent; a draft, its author alone.</summary>
        public IQueryable<ReferralRequest> VisibleTo(Scope scope)
        {
            var mine = requests.Where(request => request.ProgrammeId == scope.ProgrammeId);
            return scope.Role switch
            {
                Role.Prescriber when scope.OrganisationId is { } organisation => mine.Where(request => request.AccountId == scope.AccountId || (request.State != ReferralState.Draft && request.OrganisationId == organisation)),
                Role.Prescriber => mine.Where(request => request.AccountId == scope.AccountId),
                Role.Coordination or Role.ProjectTeam => mine.Where(request => (request.State != ReferralState.Draft && request.ProjectId == scope.ProjectId) || (request.State == ReferralState.Draft && request.AccountId == scope.AccountId)),
                Role.Department => mine.Where(request => request.State != ReferralState.Draft),
                _ => mine.Where(request => false),
            };
        }

        /// <summary>The draft of that address, which is its author's alone.</summary>
        public IQueryable<ReferralRequest> DraftsOf(Scope scope) => requests.Where(request => request.ProgrammeId == scope.ProgrammeId && request.AccountId == scope.AccountId && request.State == ReferralState.Draft);

        public IQueryable<ReferralRequest> Awaiting() => requests.Where(request => request.State == ReferralState.Sent || request.State == ReferralState.Received);
    }

    extension(AppDb db)
    {
        /// <summary>The log of a demand, in order.</summary>
        public async Task<IReadOnlyList<ReferralStep>> StepsOf(ReferralRequest request, CancellationToken stop)
            => await db.ReferralSteps.AsNoTracking().Where(step => step.ReferralRequestId == request.Id).OrderBy(step => step.At).ThenBy(step => step.Id).ToListAsync(stop);

        /// <summary>Adds a message to the log of a demand; the caller saves.</summary>
        public void Say(ReferralRequest request, Act act, string text)
        {
            db.ReferralSteps.Add(new() { ReferralRequestId = request.Id, IsMessage = true, State = request.State, At = act.At, AccountId = act.AccountId, Who = act.Who, Comment = text });
            db.Acts.Add(act);
        }
    }

    extension(Scope scope)
    {
        /// <summary>Professionals refer; a project writes down what came on paper.</summary>
        public bool Refers => scope.Role is Role.Prescriber || scope.Writes;

        public bool ReceivesReferrals => scope.Writes || scope.Role is Role.Department;
    }
}
