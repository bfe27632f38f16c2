using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>Loads the files of people whom the project knows, many at a time, untracked.</summary>
internal sealed class ExistingFiles(AppDb db)
{
    private const int Batch = 500;

    public async Task<Dictionary<long, JourneyFile>> Load(IReadOnlyCollection<long> journeyIds, CancellationToken stop)
    {
        var files = new Dictionary<long, JourneyFile>(journeyIds.Count);
        foreach (var ids in journeyIds.Chunk(Batch))
        {
            var journeys = await db.Journeys.AsNoTracking().WithFacts().Where(journey => ids.Contains(journey.Id)).OrderBy(journey => journey.Id).ToListAsync(stop);
            var personIds = journeys.ConvertAll(journey => journey.PersonId);
            var people = await db.People.AsNoTracking().Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, stop);
            var contacts = await db.ReferralContacts.AsNoTracking().Where(contact => ids.Contains(contact.JourneyId)).ToDictionaryAsync(contact => contact.JourneyId, stop);
            foreach (var journey in journeys)
                files[journey.Id] = new(journey, people[journey.PersonId], contacts.GetValueOrDefault(journey.Id) ?? new ReferralContact { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId });
        }
        return files;
    }
}
