using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;
using Jalons.Core.Programmes;

namespace Jalons.Core.Demo;

/// <summary>Writes journey files in bulk inside the current transaction, and counts them.</summary>
internal static class DemonstrationWriter
{
    extension(AppDb db)
    {
        /// <param name="pairs">Two files of one human being, the one met first before the other.</param>
        public async Task WriteFiles(IReadOnlyList<JourneyFile> files, IReadOnlyList<(JourneyFile First, JourneyFile Second)> pairs, Programme programme, long actId, CancellationToken stop)
        {
            await using var bulk = BulkWriter.Over(db);
            var (person, journey) = (await bulk.Reserve<Person>(files.Count, stop), await bulk.Reserve<Journey>(files.Count, stop));
            foreach (var file in files) Place(file, person++, journey++);
            foreach (var (first, second) in pairs) (second.Person.SameAsId, second.Journey.RootPersonId) = (first.Person.Id, first.Person.Id);

            var counters = new CounterChanges(programme);
            foreach (var file in files)
            {
                file.Settle(programme.Schedule);
                file.CodeTexts();
                counters.Add(CountedFacts.None, CountedFacts.Of(file));
            }
            await bulk.AddAll(files, stop);
            await bulk.AddAll(pairs.Select(pair => Double(pair.First.Person, pair.Second.Person, actId)), stop);
            await bulk.Flush(stop);
            await counters.Apply(db, stop);
        }
    }

    extension(BulkWriter bulk)
    {
        private async Task AddAll(IReadOnlyList<JourneyFile> files, CancellationToken stop)
        {
            await bulk.AddAll(files.Select(file => file.Person), stop);
            await bulk.AddAll(files.Select(file => file.Journey), stop);
            await bulk.AddAll(files.Select(file => file.Contact), stop);
            await bulk.AddAll(files.SelectMany(file => file.Journey.Handovers), stop);
            await bulk.AddAll(files.SelectMany(file => file.Journey.ConnectionGrants), stop);
            await bulk.AddAll(files.SelectMany(file => file.Journey.TrainingReferrals), stop);
            await bulk.AddAll(files.SelectMany(file => file.Journey.Certifications), stop);
            await bulk.AddAll(files.SelectMany(file => file.Journey.FollowUps), stop);
            await bulk.AddAll(files.SelectMany(file => file.Journey.TextCodes), stop);
            await bulk.AddAll(files.Select(file => file.Journey.Closure).OfType<Closure>(), stop);
        }

        private async Task AddAll<T>(IEnumerable<T> rows, CancellationToken stop) where T : class
        {
            foreach (var row in rows) await bulk.Add(row, stop);
        }
    }

    private static void Place(JourneyFile file, long personId, long journeyId)
    {
        var journey = file.Journey;
        (file.Person.Id, journey.PersonId, journey.RootPersonId) = (personId, personId, personId);
        (journey.Id, file.Contact.JourneyId) = (journeyId, journeyId);
        IEnumerable<Fact> facts = [.. journey.Handovers, .. journey.ConnectionGrants, .. journey.TrainingReferrals, .. journey.Certifications, .. journey.FollowUps];
        foreach (var fact in facts) fact.JourneyId = journeyId;
        if (journey.Closure is { } closure) closure.JourneyId = journeyId;
    }

    private static Duplicate Double(Person first, Person second, long actId) => new()
    {
        ProgrammeId = first.ProgrammeId,
        FirstId = first.Id,
        SecondId = second.Id,
        Rule = "b",
        Similarity = 1,
        Decision = DuplicateDecision.Same,
        ActId = actId,
    };
}
