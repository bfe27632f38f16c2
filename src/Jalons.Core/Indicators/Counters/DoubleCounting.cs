using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Counters;

/// <summary>Counts what persons with several journeys add to the sum of the territories, each time one of these journeys changes: no page counts them again.</summary>
internal static class DoubleCounting
{
    private const int Batch = 1_000;

    extension(AppDb db)
    {
        /// <summary>Counts these persons again, as far as they have or had several journeys; in the transaction of their facts, written already.</summary>
        public async Task CountDoubles(Programme programme, IReadOnlyCollection<long> roots, CancellationToken stop)
        {
            foreach (var batch in (await db.Shared(programme, roots, stop)).Chunk(Batch))
            {
                // Two writers of two journeys of one person take turns: each sees what the other wrote.
                await db.People.Where(person => batch.Contains(person.Id)).ExecuteUpdateAsync(set => set.SetProperty(person => person.ProgrammeId, person => person.ProgrammeId), stop);
                var former = db.DoubleCounts.Where(count => batch.Contains(count.RootPersonId));
                var moves = (await former.AsNoTracking().ToListAsync(stop)).ConvertAll(count => (count.Measure, count.Day, Count: -count.Count));
                var counts = await db.DoublesInFacts(programme, batch, stop);
                moves.AddRange(counts.Select(count => (count.Measure, count.Day, count.Count)));

                await former.ExecuteDeleteAsync(stop);
                await db.Write(counts, stop);
                await db.MoveCounters(Sums(programme, moves), stop);
            }
        }

        /// <summary>What the facts say of all the persons of the programme who have several journeys.</summary>
        public async Task<IReadOnlyList<DoubleCount>> DoublesInFacts(Programme programme, CancellationToken stop)
        {
            var counts = new List<DoubleCount>();
            foreach (var batch in (await db.Linked(programme).ToListAsync(stop)).Chunk(Batch)) counts.AddRange(await db.DoublesInFacts(programme, batch, stop));
            return counts;
        }

        /// <summary>Replaces what was kept of every person of the programme.</summary>
        public async Task ReplaceDoubles(Programme programme, IReadOnlyList<DoubleCount> counts, CancellationToken stop)
        {
            await db.DoubleCounts.Where(count => count.ProgrammeId == programme.Id).ExecuteDeleteAsync(stop);
            await db.Write(counts, stop);
        }

        private async Task Write(IReadOnlyList<DoubleCount> counts, CancellationToken stop)
        {
            await using var bulk = BulkWriter.Over(db);
            foreach (var count in counts) await bulk.Add(count, stop);
            await bulk.Flush(stop);
        }

        private IQueryable<long> Linked(Programme programme)
            => db.People.Where(person => person.ProgrammeId == programme.Id && person.SameAsId != null).Select(person => person.SameAsId!.Value).Distinct().OrderBy(id => id);

        // Those whom a link joins to somebody, and those who were counted so before.
        private async Task<IEnumerable<long>> Shared(Programme programme, IReadOnlyCollection<long> roots, CancellationToken stop)
        {
            var (linked, counted) = (db.Linked(programme), db.DoubleCounts.Where(count => count.ProgrammeId == programme.Id).Select(count => count.RootPersonId).Distinct());
            if (roots.Count <= Batch) (linked, counted) = (linked.Where(id => roots.Contains(id)), counted.Where(id => roots.Contains(id)));
            var shared = (await linked.ToListAsync(stop)).Concat(await counted.ToListAsync(stop)).ToHashSet();
            return roots.Where(shared.Contains).Order();
        }

        private async Task<IReadOnlyList<DoubleCount>> DoublesInFacts(Programme programme, long[] roots, CancellationToken stop)
        {
            var journeys = await db.Journeys.AsNoTracking().Counted().Where(journey => roots.Contains(journey.RootPersonId)).WithFacts().ToListAsync(stop);
            return [.. journeys.GroupBy(journey => journey.RootPersonId).Where(person => person.Count() > 1).SelectMany(person => Of(person, programme))];
        }
    }

    /// <summary>The counters of the département that these counts add up to.</summary>
    public static IReadOnlyList<DailyCount> Sums(Programme programme, IEnumerable<(string Measure, DateOnly Day, int Count)> counts) =>
    [
        .. from count in counts
           group count.Count by (count.Measure, count.Day) into sum
           where sum.Sum() != 0
           orderby sum.Key.Measure, sum.Key.Day
           select new DailyCount { ProgrammeId = programme.Id, TerritoryId = DailyCount.Department, Measure = sum.Key.Measure, Day = sum.Key.Day, Count = sum.Sum() },
    ];

    // Day after day: nothing while the journeys add up to one or less, then all that is above one.
    private static IEnumerable<DoubleCount> Of(IGrouping<long, Journey> person, Programme programme)
    {
        yield return Count(Measure.Shared, DailyCount.Undated, 1);
        foreach (var steps in person.SelectMany(journey => Measures.Of(CountedFacts.Of(journey), programme)).GroupBy(step => step.Measure))
        {
            var (sum, above) = (0, 0);
            foreach (var day in steps.GroupBy(step => step.Day).OrderBy(day => day.Key))
            {
                sum += day.Sum(step => step.Amount);
                var now = Math.Max(0, sum - 1);
                if (now != above) yield return Count(steps.Key, day.Key, now - above);
                above = now;
            }
        }

        DoubleCount Count(string measure, DateOnly day, int count) => new() { ProgrammeId = programme.Id, RootPersonId = person.Key, Measure = measure, Day = day, Count = count };
    }
}
