using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals;

/// <summary>A professional as journeys name them.</summary>
/// <param name="Journeys">How many people they follow now, of those that the reader sees.</param>
public sealed record KnownPrescriber(string Email, string? Name, int Journeys, bool HasAccount);

public static class KnownPrescriberQueries
{
    extension(AppDb db)
    {
        /// <summary>Who referred the people that <paramref name="scope"/> sees, the most referrals first.</summary>
        public async Task<IReadOnlyList<KnownPrescriber>> KnownPrescribers(Scope scope, CancellationToken stop)
        {
            var journeys = db.Journeys.VisibleTo(scope).Counted();
            var named = await (from contact in db.ReferralContacts.AsNoTracking()
                               where journeys.Any(journey => journey.Id == contact.JourneyId) && (contact.FollowerEmail ?? contact.Email) != null
                               group contact by contact.FollowerEmail ?? contact.Email! into mine
                               select new { Email = mine.Key, Journeys = mine.Count(), Name = mine.Max(contact => contact.FollowerEmail == null ? contact.Name : null) }).ToListAsync(stop);
            var accounts = await (from membership in db.Memberships.Current()
                                  join account in db.Users on membership.AccountId equals account.Id
                                  where membership.ProgrammeId == scope.ProgrammeId && account.Email != null && account.DeactivatedAt == null
                                  select new { account.Email, account.DisplayName }).Distinct().ToListAsync(stop);
            var names = accounts.GroupBy(account => account.Email!.ToLowerInvariant()).ToDictionary(group => group.Key, group => group.First().DisplayName);
            return [.. from one in named
                       let name = names.GetValueOrDefault(one.Email.ToLowerInvariant())
                       orderby one.Journeys descending, one.Email
                       select new KnownPrescriber(one.Email, name ?? one.Name, one.Journeys, name is not null)];
        }

        /// <summary>True for an address from which somebody was referred, a demand without an answer yet included.</summary>
        public Task<bool> HasReferred(Scope scope, string email, CancellationToken stop)
            => db.ReferralRequests.VisibleTo(scope).AnyAsync(request => request.State != ReferralState.Draft && request.AgentEmail == email, stop);

        /// <summary>Whoever was followed by <paramref name="from"/> is from now on followed by <paramref name="to"/>, demands that still wait included; how many people. Written at once, with its act.</summary>
        public async Task<int> ReplacePrescriber(Scope scope, string from, string to, Act act, CancellationToken stop)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var journeys = db.Journeys.VisibleTo(scope).Counted();
            var moved = await db.ReferralContacts.Where(contact => journeys.Any(journey => journey.Id == contact.JourneyId) && (contact.FollowerEmail ?? contact.Email) == from)
                .ExecuteUpdateAsync(set => set.SetProperty(contact => contact.FollowerEmail, to), stop);
            var demands = db.ReferralRequests.VisibleTo(scope).Where(request => request.State != ReferralState.Draft && request.AgentEmail == from);
            var waiting = await demands.CountAsync(request => request.JourneyId == null, stop);
            var name = to.ToUpperInvariant();
            var account = await db.Users.Where(known => known.NormalizedEmail == name && known.DeactivatedAt == null).Select(known => (long?)known.Id).FirstOrDefaultAsync(stop);
            await demands.ExecuteUpdateAsync(set => set.SetProperty(request => request.AgentEmail, to).SetProperty(request => request.AccountId, account).SetProperty(request => request.Version, request => request.Version + 1), stop);
            db.Acts.Add(act);
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return moved + waiting;
        }
    }
}
