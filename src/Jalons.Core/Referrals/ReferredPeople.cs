using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals;

/// <summary>The people that a structure referred: by a demand, or by the e-mail of one of its professionals on an imported file. Being told what became of them depends on nothing else (AMI), never on the four consents.</summary>
public static class ReferredPeople
{
    extension(AppDb db)
    {
        /// <summary>The journeys that a prescriber may follow; none for other roles.</summary>
        public async Task<IQueryable<NamedJourney>> ReferredBy(Scope scope, CancellationToken stop)
        {
            var emails = scope.Role is Role.Prescriber ? await db.EmailsOfStructure(scope, stop) : [];
            var organisation = scope.OrganisationId;
            var ids = db.ReferralContacts.Where(contact => contact.ProgrammeId == scope.ProgrammeId
                    && (emails.Contains(contact.FollowerEmail!) || (contact.FollowerEmail == null && emails.Contains(contact.Email!))))
                .Select(contact => contact.JourneyId)
                .Union(db.ReferralRequests.Where(request => request.ProgrammeId == scope.ProgrammeId && request.JourneyId != null && scope.Role == Role.Prescriber
                    && ((organisation != null && request.OrganisationId == organisation) || request.AccountId == scope.AccountId)).Select(request => request.JourneyId!.Value));
            return from journey in db.Journeys.Counted()
                   where journey.ProgrammeId == scope.ProgrammeId && ids.Contains(journey.Id)
                   join person in db.People on journey.PersonId equals person.Id
                   select new NamedJourney { Journey = journey, Person = person };
        }

        /// <summary>The file of someone whom the prescriber's structure referred; null otherwise.</summary>
        public async Task<JourneyFile?> OpenReferredFile(Scope scope, Guid publicId, CancellationToken stop)
        {
            var referred = await db.ReferredBy(scope, stop);
            var ids = referred.Where(named => named.Journey.PublicId == publicId).Select(named => named.Journey.Id);
            var journey = await db.Journeys.AsNoTracking().WithFacts().SingleOrDefaultAsync(journey => ids.Contains(journey.Id), stop);
            if (journey is null) return null;

            var person = await db.People.AsNoTracking().SingleAsync(person => person.Id == journey.PersonId, stop);
            var contact = await db.ReferralContacts.AsNoTracking().SingleOrDefaultAsync(contact => contact.JourneyId == journey.Id, stop);
            return new(journey, person, contact ?? new ReferralContact { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId });
        }

        /// <summary>Addresses of the professionals of the same structure, those who left included; the signed-in person's own without a structure.</summary>
        private async Task<List<string>> EmailsOfStructure(Scope scope, CancellationToken stop)
        {
            var emails = await (from membership in db.Memberships
                                join account in db.Users on membership.AccountId equals account.Id
                                where membership.ProgrammeId == scope.ProgrammeId && membership.Role == Role.Prescriber && account.Email != null
                                    && (membership.AccountId == scope.AccountId || (scope.OrganisationId != null && membership.OrganisationId == scope.OrganisationId))
                                select account.Email!).Distinct().ToListAsync(stop);
            return emails.ConvertAll(email => email.ToLowerInvariant());
        }
    }
}
