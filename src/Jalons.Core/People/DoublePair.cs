using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.People;

/// <summary>Two identities that may be one human being, with what brings them together and what tells them apart, in French.</summary>
public sealed record DoublePair(Duplicate Duplicate, Person First, Person Second, string? FirstJourney, string? SecondJourney)
{
    public IEnumerable<string> Reasons => [Names, Births, .. Contacts];

    private string Names
    {
        get
        {
            var (last, first) = (Folding.Name(First.LastName), Folding.Name(First.FirstName));
            var (otherLast, otherFirst) = (Folding.Name(Second.LastName), Folding.Name(Second.FirstName));
            if (last == otherLast && first == otherFirst) return "mêmes nom et prénom";
            return last == otherFirst && first == otherLast ? "nom et prénom inversés" : last == otherLast ? "même nom, prénoms différents" : first == otherFirst ? "même prénom, noms différents" : "noms et prénoms différents";
        }
    }

    private string Births => (First.BirthDate, Second.BirthDate) switch
    {
        (null, _) or (_, null) => "une date de naissance manque",
        ({ } one, { } other) when one == other => "même date de naissance",
        ({ } one, { } other) when one.Year == other.Year && one.Month == other.Day && one.Day == other.Month => "jour et mois de naissance inversés",
        _ => "dates de naissance différentes",
    };

    private IEnumerable<string> Contacts
    {
        get
        {
            if (First.MobileDigits is { } mobile && mobile == Second.MobileDigits) yield return "même téléphone";
            if (First.Email is { } email && email == Second.Email) yield return "même e-mail";
        }
    }

    /// <summary>Every pair of a programme: those to decide first, the most alike before.</summary>
    public static Task<List<DoublePair>> Of(AppDb db, long programmeId, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return Of(db, db.Duplicates.Where(duplicate => duplicate.ProgrammeId == programmeId), stop);
    }

    /// <summary>Some pairs: those to decide first, the most alike before.</summary>
    public static async Task<List<DoublePair>> Of(AppDb db, IQueryable<Duplicate> some, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var pairs = from duplicate in some.AsNoTracking()
                    join first in db.People on duplicate.FirstId equals first.Id
                    join second in db.People on duplicate.SecondId equals second.Id
                    orderby duplicate.Decision, duplicate.Similarity descending, duplicate.Id
                    select new
                    {
                        Duplicate = duplicate,
                        First = first,
                        Second = second,
                        FirstJourney = db.Journeys.Where(journey => journey.PersonId == first.Id).OrderBy(journey => journey.Id).Select(journey => journey.Number).FirstOrDefault(),
                        SecondJourney = db.Journeys.Where(journey => journey.PersonId == second.Id).OrderBy(journey => journey.Id).Select(journey => journey.Number).FirstOrDefault(),
                    };
        return (await pairs.ToListAsync(stop)).ConvertAll(pair => new DoublePair(pair.Duplicate, pair.First, pair.Second, pair.FirstJourney, pair.SecondJourney));
    }
}
