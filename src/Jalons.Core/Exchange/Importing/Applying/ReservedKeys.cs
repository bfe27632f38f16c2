using Jalons.Core.Exchange.Matching;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;
using Jalons.Core.Programmes;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>Keys and numbers of the people whom a file opens, reserved before any of them is written.</summary>
internal sealed class ReservedKeys(AppDb db, Project project, PeopleBook people)
{
    /// <summary>From this many rows that all open journeys, the tables are told what comes.</summary>
    private const int Many = 5000;

    private long _firstPerson, _firstJourney, _firstRank;

    public async Task Reserve(BulkWriter bulk, CancellationToken stop)
    {
        var (news, olds) = (people.News, false);
        for (var person = 0; person < people.Count; person++) olds |= people[person] is { IsNew: false, RowsLeft: > 0 };
        _firstPerson = await bulk.Reserve<Person>(news, stop);
        _firstJourney = await bulk.Reserve<Journey>(news, stop);
        _firstRank = await JourneyNumbers.NextRank(db, project, stop);
        if (news >= Many && !olds) await bulk.Expect(news, [.. JourneyWriter.Tables, typeof(ImportedRow)], stop);
    }

    /// <summary>A person whom the file opens has the public identifier that their rows carry until the last one has come.</summary>
    public PersonKeys Of(int person, PersonMerge? merge = null)
    {
        ref readonly var known = ref people[person];
        if (!known.IsNew) return people.Stored(person);

        var id = _firstPerson + known.Rank;
        var (root, publicId) = known.Elsewhere < 0 ? (id, merge?.PublicId ?? default) : (people.Stored(known.Elsewhere).RootId, people.Stored(known.Elsewhere).RootPublicId);
        return new(id, root, _firstJourney + known.Rank, publicId);
    }

    public string NumberOf(in KnownPerson known, PersonMerge merge) => merge.Existing?.Journey.Number ?? JourneyNumbers.Write(project, _firstRank + known.Rank);
}
