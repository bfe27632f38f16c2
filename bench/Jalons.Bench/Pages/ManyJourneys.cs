using Jalons.Core.Demo;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Bench.Pages;

/// <summary>The demonstration, written again under other names until the programme holds as many journeys as asked for.</summary>
internal static class ManyJourneys
{
    public static async Task Fill(AppDb db, int journeys)
    {
        var programme = await db.CreateDemonstration(Demonstration.DefaultDay);
        db.ChangeTracker.Clear();
        var files = await Files(db, programme);
        var copies = Math.Max(1, (int)Math.Round(journeys / (double)files.Count));
        for (var copy = 1; copy < copies; copy++) await WriteAgain(db, files, copy);
        await db.DailyCounts.ExecuteUpdateAsync(set => set.SetProperty(count => count.Count, count => count.Count * copies));
    }

    private static async Task<IReadOnlyList<JourneyFile>> Files(AppDb db, Programme programme)
    {
        var people = await db.People.AsNoTracking().ToDictionaryAsync(person => person.Id);
        var contacts = await db.ReferralContacts.AsNoTracking().ToDictionaryAsync(contact => contact.JourneyId);
        var journeys = await db.Journeys.AsNoTracking().Where(journey => journey.ProgrammeId == programme.Id).WithFacts().OrderBy(journey => journey.Id).ToListAsync();
        return [.. journeys.Select(journey => new JourneyFile(journey, people[journey.PersonId], contacts.GetValueOrDefault(journey.Id) ?? new()))];
    }

    private static async Task WriteAgain(AppDb db, IReadOnlyList<JourneyFile> files, int copy)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await using (var bulk = BulkWriter.Over(db))
        {
            var (person, journey) = (await bulk.Reserve<Person>(files.Count, default), await bulk.Reserve<Journey>(files.Count, default));
            var renamed = new Dictionary<long, long>();
            foreach (var file in files) Move(file, renamed[file.Person.Id] = person++, journey++, copy);
            foreach (var file in files)
            {
                if (file.Person.SameAsId is { } same) file.Person.SameAsId = renamed[same];
                file.Journey.RootPersonId = file.Person.RootId;
            }
            foreach (var file in files) await bulk.Add(file.Person, default);
            foreach (var file in files) await Write(bulk, file);
            await bulk.Flush(default);
        }
        await transaction.CommitAsync();
    }

    private static void Move(JourneyFile file, long personId, long journeyId, int copy)
    {
        var (person, journey) = (file.Person, file.Journey);
        (person.Id, person.PublicId, person.LastName) = (personId, Guid.CreateVersion7(), Syllables.Of((copy * 7919) + (int)(personId % 5003)));
        person.Index();
        (journey.Id, journey.PublicId, journey.PersonId, journey.Number) = (journeyId, Guid.CreateVersion7(), personId, $"{journey.Number.Split('-')[0]}-{journeyId}");
        file.Contact.JourneyId = journeyId;
        foreach (var fact in Facts(journey)) (fact.Id, fact.JourneyId) = (0, journeyId);
        if (journey.Closure is { } closure) (closure.Id, closure.JourneyId) = (0, journeyId);
    }

    private static IEnumerable<Fact> Facts(Journey journey) => [.. journey.Handovers, .. journey.ConnectionGrants, .. journey.TrainingReferrals, .. journey.Certifications, .. journey.FollowUps];

    private static async Task Write(BulkWriter bulk, JourneyFile file)
    {
        await bulk.Add(file.Journey, default);
        await bulk.Add(file.Contact, default);
        foreach (var fact in file.Journey.Handovers) await bulk.Add(fact, default);
        foreach (var fact in file.Journey.ConnectionGrants) await bulk.Add(fact, default);
        foreach (var fact in file.Journey.TrainingReferrals) await bulk.Add(fact, default);
        foreach (var fact in file.Journey.Certifications) await bulk.Add(fact, default);
        foreach (var fact in file.Journey.FollowUps) await bulk.Add(fact, default);
        if (file.Journey.Closure is { } closure) await bulk.Add(closure, default);
    }
}
