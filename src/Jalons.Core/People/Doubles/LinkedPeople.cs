using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.People.Doubles;

/// <summary>
/// Draws again, from the decisions alone, who is one human being with whom: nothing is moved, so that any decision can be taken back. People who
/// are one point to the one met first; of several journeys in one project the fullest is kept, the others point to it and are no longer counted.
/// </summary>
internal sealed class LinkedPeople(AppDb db, Programme programme)
{
    private readonly List<Person> _people = [];
    private readonly List<Duplicate> _pairs = [];
    private readonly Dictionary<long, long> _roots = [];

    /// <summary>Draws the group of a pair whose decision has just changed; the pair that now contradicts the others, or null.</summary>
    public async Task<Duplicate?> Draw(Duplicate decided, CancellationToken stop)
    {
        long?[] roots = await db.People.Where(person => person.Id == decided.FirstId || person.Id == decided.SecondId).Select(person => (long?)(person.SameAsId ?? person.Id)).ToArrayAsync(stop);
        _people.AddRange(await db.People.Where(person => roots.Contains(person.Id) || roots.Contains(person.SameAsId)).OrderBy(person => person.Id).ToListAsync(stop));
        var ids = _people.ConvertAll(person => person.Id);
        _pairs.AddRange(await db.Duplicates.Where(pair => pair.Id != decided.Id && ids.Contains(pair.FirstId) && ids.Contains(pair.SecondId)).ToListAsync(stop));
        _pairs.Add(decided);

        foreach (var id in ids) _roots[id] = id;
        foreach (var pair in _pairs.Where(pair => pair.Decision == DuplicateDecision.Same)) Join(_roots[pair.FirstId], _roots[pair.SecondId]);
        return _pairs.Find(pair => pair.Decision == DuplicateDecision.Different && _roots[pair.FirstId] == _roots[pair.SecondId]);
    }

    /// <summary>Points people and journeys to those that are kept; counters follow in the same transaction.</summary>
    public async Task Write(CancellationToken stop)
    {
        foreach (var person in _people) person.SameAsId = _roots[person.Id] == person.Id ? null : _roots[person.Id];
        var counters = new CounterChanges(programme);
        var files = await Files(stop);
        var before = files.ConvertAll(CountedFacts.Of);
        foreach (var file in files) file.Journey.RootPersonId = _roots[file.Person.Id];
        foreach (var same in files.GroupBy(file => (file.Journey.RootPersonId, file.Journey.ProjectId))) Keep([.. same]);
        foreach (var (file, facts) in files.Zip(before)) counters.Add(facts, CountedFacts.Of(file));
        await db.SaveChangesAsync(stop);
        await counters.Apply(db, stop);
    }

    private void Join(long one, long other)
    {
        var (kept, left) = one < other ? (one, other) : (other, one);
        foreach (var id in _roots.Where(pair => pair.Value == left).Select(pair => pair.Key).ToList()) _roots[id] = kept;
    }

    // A journey that was kept stays so: what came to it since is not left behind.
    private static void Keep(List<JourneyFile> files)
    {
        var pointed = files.Select(file => file.Journey.MergedIntoId).ToHashSet();
        var kept = files.OrderByDescending(file => pointed.Contains(file.Journey.Id)).ThenByDescending(file => System.Numerics.BitOperations.PopCount((uint)file.Journey.Progress.Done)).ThenBy(file => file.Journey.Id).First();
        foreach (var file in files) file.Journey.MergedIntoId = file == kept ? null : kept.Journey.Id;
    }

    private async Task<List<JourneyFile>> Files(CancellationToken stop)
    {
        var people = _people.ToDictionary(person => person.Id);
        var journeys = await db.Journeys.WithFacts().Where(journey => people.Keys.Contains(journey.PersonId)).OrderBy(journey => journey.Id).ToListAsync(stop);
        var ids = journeys.ConvertAll(journey => journey.Id);
        var contacts = await db.ReferralContacts.Where(contact => ids.Contains(contact.JourneyId)).ToDictionaryAsync(contact => contact.JourneyId, stop);
        return journeys.ConvertAll(journey => new JourneyFile(journey, people[journey.PersonId], contacts.GetValueOrDefault(journey.Id) ?? new ReferralContact()));
    }
}
