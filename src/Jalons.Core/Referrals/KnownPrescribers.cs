using Jalons.Core.Access;
using Jalons.Core.Persistence;
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

        /// <summary>Whoever was followed by <paramref name="from"/> is from now on followed by <paramref name="to"/>; how many. Written at once, with its act.</summary>
        public async Task<int> ReplacePrescriber(Scope scope, string from, string to, Act act, CancellationToken stop)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var journeys = db.Journeys.VisibleTo(scope).Counted();
            var moved = await db.ReferralContacts.Where(contact => journeys.Any(journey => journey.Id == contact.JourneyId) && (contact.FollowerEmail ?? contact.Email) == from)
                .ExecuteUpdateAsync(set => set.SetProperty(contact => contact.FollowerEmail, to), stop);
            db.Acts.Add(act);
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return moved;
        }
    }
}
