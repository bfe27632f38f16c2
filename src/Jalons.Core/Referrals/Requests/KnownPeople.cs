using Jalons.Core.Access;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals.Requests;

/// <summary>Whether someone looks known already. A prescriber learns what their own structure sent, and of the rest only that it may be: never who, where or when.</summary>
/// <param name="Mine">Demands of the same structure that look like the same person.</param>
/// <param name="Elsewhere">The programme may know the person by another way.</param>
/// <param name="People">The identities that resemble, for whoever may decide.</param>
public sealed record KnownPeople(IReadOnlyList<ReferralRequest> Mine, bool Elsewhere, IReadOnlyList<long> People)
{
    private const int Most = 50;

    public static async Task<KnownPeople> Like(AppDb db, Person person, Scope scope, Guid except, CancellationToken stop)
    {
        person.Index();
        var (birth, mobile, email) = (person.BirthDate, person.MobileDigits, person.Email);
        var names = $"{Folding.Words(person.LastName)} {Folding.Words(person.FirstName)}".Trim();
        var near = await db.People.AsNoTracking().Where(known => known.ProgrammeId == scope.ProgrammeId
                && ((birth != null && known.BirthDate == birth) || (mobile != null && known.MobileDigits == mobile) || (email != null && known.Email == email) || known.SearchText.StartsWith(names)))
            .OrderBy(known => known.Id).Take(Most).ToListAsync(stop);
        var people = near.Where(known => Resembles(known, person)).Select(known => known.Id).ToList();

        var search = person.SearchText;
        var sent = await db.ReferralRequests.AsNoTracking().Where(request => request.ProgrammeId == scope.ProgrammeId && request.PublicId != except && request.State != ReferralState.Draft
                && (request.SearchText == search || (birth != null && request.BirthDate == birth && request.SearchText.StartsWith(names))))
            .OrderByDescending(request => request.Id).Take(Most).ToListAsync(stop);
        var mine = sent.Where(request => scope.OrganisationId is { } own && request.OrganisationId == own).ToList();
        return new(mine, sent.Count > mine.Count || people.Except(await db.Journeys.Where(journey => people.Contains(journey.PersonId) && db.ReferralRequests.Any(request => request.JourneyId == journey.Id && request.OrganisationId == scope.OrganisationId && scope.OrganisationId != null)).Select(journey => journey.PersonId).ToListAsync(stop)).Any(), people);
    }

    // A couple shares a telephone, twins a birth date: names must be near too.
    private static bool Resembles(Person known, Person person)
    {
        var sameLast = Near(known.LastName, person.LastName);
        var sameFirst = Near(known.FirstName, person.FirstName);
        var sameBirth = known.BirthDate is { } birth && birth == person.BirthDate;
        var sameContact = (known.MobileDigits is { } mobile && mobile == person.MobileDigits) || (known.Email is { } email && email == person.Email);
        return sameFirst && ((sameLast && (sameBirth || sameContact || known.BirthDate is null || person.BirthDate is null)) || (sameBirth && sameContact));
    }

    private static bool Near(string? one, string? other)
        => (Folding.Name(one), Folding.Name(other)) is ({ } a, { } b) && (a == b || (Math.Min(a.Length, b.Length) > 3 && EditDistance.Within(a, b, 1)));
}
