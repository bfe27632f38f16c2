using Jalons.Core.Access;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys.Traces;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Journeys;

/// <summary>Opens one person's file and saves it with its act: the only path by which a page writes facts.</summary>
public static class JourneyFiles
{
    extension(AppDb db)
    {
        /// <summary>The file behind <paramref name="publicId"/>, facts included; null when <paramref name="scope"/> may not see it.</summary>
        public async Task<JourneyFile?> OpenFile(Scope scope, Guid publicId, CancellationToken stop)
        {
            if (!scope.SeesIdentity) return null;

            var journey = await db.Journeys.VisibleTo(scope).WithFacts().SingleOrDefaultAsync(journey => journey.PublicId == publicId, stop);
            if (journey is null) return null;

            var known = await (from person in db.People
                               where person.Id == journey.PersonId
                               from contact in db.ReferralContacts.Where(contact => contact.JourneyId == journey.Id).DefaultIfEmpty()
                               from sheet in db.ContactSheets.Where(sheet => sheet.JourneyId == journey.Id).DefaultIfEmpty()
                               select new { person, contact, sheet }).SingleAsync(stop);
            return new(journey, known.person, known.contact ?? new ReferralContact { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId })
            {
                Sheet = known.sheet ?? new ContactSheet { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId },
            };
        }

        /// <summary>The top-ups of the connections of an open file, for the pages that show or move them.</summary>
        public async Task LoadRecharges(JourneyFile file, CancellationToken stop)
        {
            var grants = file.Journey.ConnectionGrants.Select(grant => grant.Id).ToList();
            await db.Recharges.Where(recharge => grants.Contains(recharge.ConnectionGrantId)).LoadAsync(stop);
        }

        /// <summary>
        /// Settles the file and writes, in one transaction, what changed since <paramref name="before"/>, with its act, and moves the counters.
        /// Throws <see cref="DbUpdateConcurrencyException"/> when somebody else saved the same file meanwhile.
        /// </summary>
        public async Task SaveFile(JourneyFile file, FileSnapshot before, Programme programme, Act act, CancellationToken stop)
        {
            file.Settle(programme.Schedule);
            act.JourneyId = file.Journey.Id;
            act.Changes.AddRange(before.ChangesIn(file));
            act.Changes.AddRange(FactTrace.Of(db.ChangeTracker, file.Journey.Id));
            file.Journey.TypedFields |= before.BitsChangedIn(file);
            file.Journey.Version++;
            if (db.Entry(file.Sheet).State is EntityState.Detached && !file.Sheet.IsEmpty) db.ContactSheets.Add(file.Sheet);
            await db.RecordConsents(file, before, act, stop);
            if (db.Entry(file.Contact).State is EntityState.Detached && !file.Contact.IsEmpty) db.ReferralContacts.Add(file.Contact);
            db.Acts.Add(act);

            var changes = new CounterChanges(programme);
            changes.Add(before.Facts, CountedFacts.Of(file));
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await db.SaveChangesAsync(stop);
            await changes.Apply(db, stop);
            await transaction.CommitAsync(stop);
        }
    }

    extension(IQueryable<Journey> journeys)
    {
        /// <summary>With the facts that live in tables of their own, in the order in which they were written.</summary>
        public IQueryable<Journey> WithFacts() => journeys
            .Include(journey => journey.Handovers.OrderBy(fact => fact.Id)).Include(journey => journey.ConnectionGrants.OrderBy(fact => fact.Id))
            .Include(journey => journey.TrainingReferrals.OrderBy(fact => fact.Id)).Include(journey => journey.Certifications.OrderBy(fact => fact.Id))
            .Include(journey => journey.FollowUps).Include(journey => journey.ContactAttempts)
            .Include(journey => journey.Closure).Include(journey => journey.ExitFollowUp)
            .AsSplitQuery();
    }
}
