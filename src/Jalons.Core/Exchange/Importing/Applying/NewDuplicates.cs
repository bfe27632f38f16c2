using Jalons.Core.Exchange.Matching;
using Jalons.Core.People;
using Jalons.Core.Persistence.Bulk;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>Notes whom the people of a file may be elsewhere: links made by a rule are journalled and can be undone, weaker resemblances wait for a human.</summary>
internal sealed class NewDuplicates(PeopleBook people, ReservedKeys keys, long programmeId, BulkWriter bulk)
{
    private readonly HashSet<(long, long)> _pairs = [];

    public async Task Note(int rows, long actId, CancellationToken stop)
    {
        var near = Near(rows).ToLookup(found => found.Row);
        for (var row = 0; row < rows; row++)
        {
            var person = people.Identities[row].Person;
            if (!people[person].IsNew) continue;
            if (people[person].Elsewhere >= 0) await NoteLink(person, actId, stop);
            else foreach (var (_, other, likeness) in near[row]) await NoteNear(keys.Of(person), other, likeness, stop);
        }
    }

    // Day of birth after day of birth: those who are compared with one another are then at hand in the processor, however many people there are.
    private IEnumerable<(int Row, int Other, double Likeness)> Near(int rows)
    {
        var (births, byBirth) = (new int[rows], new int[rows]);
        for (var row = 0; row < rows; row++) (births[row], byBirth[row]) = (people.Identities[row].Birth, row);
        Array.Sort(births, byBirth);
        foreach (var row in byBirth)
            if (people[people.Identities[row].Person] is { IsNew: true, Elsewhere: < 0 })
                foreach (var (other, likeness) in people.Near.Of(row)) yield return (row, other, likeness);
    }

    private async Task NoteLink(int person, long actId, CancellationToken stop)
    {
        var (known, second) = (people[person], keys.Of(person).PersonId);
        var first = people.Stored(known.Elsewhere).PersonId;
        if (_pairs.Add((first, second)))
            await bulk.Add(new Duplicate { ProgrammeId = programmeId, FirstId = first, SecondId = second, Rule = SamePerson.Letter(known.ElsewhereRule), Similarity = 1, Decision = DuplicateDecision.Same, ActId = actId }, stop);
    }

    private async Task NoteNear(PersonKeys person, int other, double likeness, CancellationToken stop)
    {
        var near = keys.Of(people.Identities[other].Person);
        var (first, second) = DeclaredDifferent.Ordered(near.PersonId, person.PersonId);
        if (near.RootId != person.RootId && !people.Different.Has(near.RootId, person.RootId) && _pairs.Add((first, second)))
            await bulk.Add(new Duplicate { ProgrammeId = programmeId, FirstId = first, SecondId = second, Rule = "near", Similarity = likeness }, stop);
    }
}
