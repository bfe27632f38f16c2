using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Counters;

/// <summary>Counts everything again from the facts: to prove the counters, or to put them right after a setting they depend on has changed.</summary>
public static class Recount
{
    private const int Batch = 2_000;

    extension(AppDb db)
    {
        /// <summary>The counters that differ from the facts, as the amount to add; none when all is well.</summary>
        public async Task<IReadOnlyList<DailyCount>> CounterErrors(Programme programme, CancellationToken stop)
        {
            var doubles = await db.DoublesInFacts(programme, stop);
            return await db.CounterErrors(programme, doubles, stop);
        }

        /// <summary>Puts the counters right, in one transaction, and returns how many were wrong.</summary>
        public async Task<int> RecountCounters(Programme programme, CancellationToken stop)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var doubles = await db.DoublesInFacts(programme, stop);
            var errors = await db.CounterErrors(programme, doubles, stop);
            await db.ReplaceDoubles(programme, doubles, stop);
            await db.MoveCounters(errors, stop);
            await transaction.CommitAsync(stop);
            return errors.Count;
        }

        private async Task<IReadOnlyList<DailyCount>> CounterErrors(Programme programme, IReadOnlyList<DoubleCount> doubles, CancellationToken stop)
        {
            var counted = (await db.CountFromFacts(programme, stop)).Concat(DoubleCounting.Sums(programme, doubles.Select(count => (count.Measure, count.Day, count.Count))));
            var kept = await db.DailyCounts.AsNoTracking().Where(count => count.ProgrammeId == programme.Id && count.Count != 0).ToListAsync(stop);
            var differences = counted.ToDictionary(Key, count => count);
            foreach (var count in kept)
                if (differences.TryGetValue(Key(count), out var fact)) fact.Count -= count.Count;
                else { count.Count = -count.Count; differences.Add(Key(count), count); }
            return [.. differences.Values.Where(count => count.Count != 0)];
        }

        private async Task<IReadOnlyList<DailyCount>> CountFromFacts(Programme programme, CancellationToken stop)
        {
            var changes = new CounterChanges(programme);
            for (var after = 0L; ;)
            {
                var files = await db.Files(programme.Id, after, stop);
                if (files.Count == 0) return changes.Moves();

                foreach (var file in files) changes.Add(CountedFacts.None, CountedFacts.Of(file));
                after = files[^1].Journey.Id;
            }
        }

        private async Task<IReadOnlyList<JourneyFile>> Files(long programmeId, long after, CancellationToken stop)
        {
            var batch = db.Journeys.Where(journey => journey.ProgrammeId == programmeId && journey.Id > after).OrderBy(journey => journey.Id).Take(Batch);
            var journeys = await batch.WithFacts().AsNoTracking().ToListAsync(stop);
            var people = await db.People.AsNoTracking().Where(person => batch.Any(journey => journey.PersonId == person.Id)).ToDictionaryAsync(person => person.Id, stop);
            var contacts = await db.ReferralContacts.AsNoTracking().Where(contact => batch.Any(journey => journey.Id == contact.JourneyId)).ToDictionaryAsync(contact => contact.JourneyId, stop);
            return [.. journeys.Select(journey => new JourneyFile(journey, people[journey.PersonId], contacts.GetValueOrDefault(journey.Id, new ReferralContact())))];
        }
    }

    private static (long, string, DateOnly) Key(DailyCount count) => (count.TerritoryId, count.Measure, count.Day);
}
