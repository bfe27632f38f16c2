using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Matching;

/// <summary>
/// Looks for doubles among all the people of a programme, however they came in. Only those who share a birth date, both names, a mobile or an e-mail
/// are compared: the work grows with the people, not with their pairs.
/// </summary>
public static class DoubleSearch
{
    extension(AppDb db)
    {
        /// <summary>Puts into the queue the resemblances that nobody has decided or seen yet; how many.</summary>
        public async Task<int> FindDoubles(long programmeId, CancellationToken stop)
        {
            var (book, people) = await Everyone(db, programmeId, stop);
            var different = new DeclaredDifferent();
            await different.Load(db, programmeId, stop);
            var known = (await db.Duplicates.Where(pair => pair.ProgrammeId == programmeId).Select(pair => new { pair.FirstId, pair.SecondId }).ToListAsync(stop)).Select(pair => (pair.FirstId, pair.SecondId)).ToHashSet();
            var found = 0;
            for (var at = 0; at < people.Count; at++)
                foreach (var (other, likeness) in book.Near.Of(at))
                {
                    var ((id, root), (otherId, otherRoot)) = (people[at], people[other]);
                    if (root == otherRoot || different.Has(root, otherRoot) || !known.Add(DeclaredDifferent.Ordered(id, otherId))) continue;
                    found++;
                    var (first, second) = DeclaredDifferent.Ordered(id, otherId);
                    db.Duplicates.Add(new() { ProgrammeId = programmeId, FirstId = first, SecondId = second, Rule = "near", Similarity = likeness });
                }
            await db.SaveChangesAsync(stop);
            return found;
        }
    }

    private static async Task<(PeopleBook Book, List<(long Id, long Root)> People)> Everyone(AppDb db, long programmeId, CancellationToken stop)
    {
        var (book, people) = (new PeopleBook(), new List<(long, long)>());
        var rows = db.People.AsNoTracking().Where(person => person.ProgrammeId == programmeId).OrderBy(person => person.Id)
            .Select(person => new { person.Id, person.LastName, person.FirstName, person.BirthDate, person.Mobile, person.Email, Root = person.SameAsId ?? person.Id });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            book.Add(book.Identities.Add(row.LastName, row.FirstName, row.BirthDate, row.Mobile, row.Email), new(row.Id, row.Root, 0, default), isOurs: false);
            people.Add((row.Id, row.Root));
        }
        return (book, people);
    }
}
