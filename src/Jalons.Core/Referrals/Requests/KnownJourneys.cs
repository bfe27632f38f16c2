using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals.Requests;

/// <summary>A journey of someone who resembles the person of a demand. Of another project's, the reader only learns that there is one.</summary>
public sealed record KnownJourney(bool IsMine, Guid Id = default, string Number = "", string Name = "");

public static class KnownJourneys
{
    extension(AppDb db)
    {
        /// <summary>Journeys of people who resemble the person of <paramref name="request"/>: those that <paramref name="scope"/> sees, and one line for all the others.</summary>
        public async Task<IReadOnlyList<KnownJourney>> KnownJourneysLike(ReferralRequest request, Scope scope, CancellationToken stop)
        {
            var known = await KnownPeople.Like(db, PersonOf(request), scope, request.PublicId, stop);
            if (known.People.Count == 0) return [];

            var journeys = db.Journeys.AsNoTracking().Counted().Where(journey => known.People.Contains(journey.PersonId));
            var seen = await db.Named(scope, journeys.VisibleTo(scope)).OrderBy(named => named.Journey.Id)
                .Select(named => new { named.Journey.PublicId, named.Journey.Number, named.Person.FirstName, named.Person.LastName }).ToListAsync(stop);
            var all = await journeys.CountAsync(stop);
            return [.. seen.Select(mine => new KnownJourney(true, mine.PublicId, mine.Number, $"{mine.FirstName} {mine.LastName}".Trim())),
                .. all > seen.Count ? new[] { new KnownJourney(false) } : []];
        }
    }

    private static Person PersonOf(ReferralRequest request)
    {
        var file = new JourneyFile(new Journey { Number = "" }, new Person { ProgrammeId = request.ProgrammeId }, new ReferralContact());
        foreach (var field in AnnexeDictionary.Fields.Where(field => field.IsIdentity && request.Values.ContainsKey(field.Code)))
            field.Write(file, FieldValue.FromStorage(field.Type, request.Values[field.Code]));
        return file.Person;
    }
}
