using System.Runtime.CompilerServices;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Exports;

/// <summary>The annexe as the Département asks for it: one row per journey, exact labels, the same columns that the import reads.</summary>
public static class AnnexeExport
{
    private const int Page = 500;

    /// <summary>All journeys that <paramref name="scope"/> may see, in the order of their numbers.</summary>
    /// <param name="rows">Some of them: those behind a number; all without.</param>
    public static ExportTable Of(AppDb db, Programme programme, Scope scope, DateOnly on, CancellationToken stop, IQueryable<Journey>? rows = null)
        => new("Annexe", [.. AnnexeDictionary.Fields.Select(field => field.Label)], Rows(db, rows ?? db.Journeys.VisibleTo(scope).Counted(), Lists.For(programme), scope, on, stop));

    private static async IAsyncEnumerable<string[]> Rows(AppDb db, IQueryable<Journey> kept, Lists lists, Scope scope, DateOnly on, [EnumeratorCancellation] CancellationToken stop)
    {
        if (!scope.SeesIdentity) yield break;

        var last = 0L;
        while (await NextPage(db, kept, last, stop) is { Count: > 0 } files)
        {
            foreach (var file in files) yield return [.. AnnexeDictionary.Fields.Select(field => lists.Label(field, field.Read(file), on))];
            last = files[^1].Journey.Id;
        }
    }

    private static async Task<List<JourneyFile>> NextPage(AppDb db, IQueryable<Journey> kept, long after, CancellationToken stop)
    {
        var journeys = await kept.AsNoTracking().WithFacts()
            .Where(journey => journey.Id > after).OrderBy(journey => journey.Id).Take(Page).ToListAsync(stop);
        var ids = journeys.ConvertAll(journey => journey.Id);
        var personIds = journeys.ConvertAll(journey => journey.PersonId);
        var people = await db.People.AsNoTracking().Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, stop);
        var contacts = await db.ReferralContacts.AsNoTracking().Where(contact => ids.Contains(contact.JourneyId)).ToDictionaryAsync(contact => contact.JourneyId, stop);
        return journeys.ConvertAll(journey => new JourneyFile(journey, people[journey.PersonId], contacts.GetValueOrDefault(journey.Id) ?? new ReferralContact()));
    }
}
