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
        for (var row = 0; row < rows; row++)
        {
            var person = people.Identities[row].Person;
            if (!people[person].IsNew) continue;
            if (people[person].Elsewhere >= 0) await NoteLink(person, actId, stop);
            else await NoteNear(row, keys.Of(person), stop);
        }
    }

    private async Task NoteLink(int person, long actId, CancellationToken stop)
    {
        var (known, second) = (people[person], keys.Of(person).PersonId);
        var first = people.Stored(known.Elsewhere).PersonId;
        if (_pairs.Add((first, second)))
            await bulk.Add(new Duplicate { ProgrammeId = programmeId, FirstId = first, SecondId = second, Rule = SamePerson.Letter(known.ElsewhereRule), Similarity = 1, Decision = DuplicateDecision.Same, ActId = actId }, stop);
    }

    private async Task NoteNear(int row, PersonKeys person, CancellationToken stop)
    {
        foreach (var (other, likeness) in people.Near.Of(row))
        {
            var near = keys.Of(people.Identities[other].Person);
            var (first, second) = DeclaredDifferent.Ordered(near.PersonId, person.PersonId);
            if (near.RootId != person.RootId && !people.Different.Has(near.RootId, person.RootId) && _pairs.Add((first, second)))
                await bulk.Add(new Duplicate { ProgrammeId = programmeId, FirstId = first, SecondId = second, Rule = "near", Similarity = likeness }, stop);
        }
    }
}
