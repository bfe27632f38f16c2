using System.Text.Encodings.Web;
using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;
using Jalons.Core.Referrals;
using Jalons.Core.Resources;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>Writes the people and journeys that a file opens or changes, facts included.</summary>
internal sealed class JourneyWriter(AppDb db, BulkWriter bulk, ImportRequest request, Act act, IReadOnlyDictionary<string, string> townCodes)
{
    /// <summary>All that the opening of a journey may fill.</summary>
    public static readonly IReadOnlyList<Type> Tables =
        [typeof(Person), typeof(Journey), typeof(ReferralContact), typeof(Handover), typeof(ConnectionGrant), typeof(TrainingReferral), typeof(Certification), typeof(FollowUp)];

    private const int Batch = 200;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CounterChanges _counters = new(request.Programme);
    private int _waiting;

    /// <summary>Opens a journey for a new person, under the keys reserved for both.</summary>
    public async Task Open(PersonMerge merge, PersonKeys known, string number, CancellationToken stop)
    {
        if (request.DryRun) return;
        var project = request.Project;
        var person = new Person { Id = known.PersonId, ProgrammeId = project.ProgrammeId, SameAsId = known.RootId == known.PersonId ? null : known.RootId };
        if (known.RootId == known.PersonId) person.PublicId = known.RootPublicId;
        var journey = new Journey
        {
            Id = known.JourneyId,
            ProgrammeId = project.ProgrammeId,
            TerritoryId = project.TerritoryId,
            ProjectId = project.Id,
            Number = number,
            PersonId = known.PersonId,
            RootPersonId = known.RootId,
            CreatedAt = act.At
        };
        var file = Fill(new(journey, person, new() { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId }), merge, merge.Changed);
        if (known.RootId == known.PersonId) _counters.AddFirst(CountedFacts.Of(file));
        else _counters.Add(CountedFacts.None, CountedFacts.Of(file));

        await bulk.Add(person, stop);
        await bulk.Add(journey, stop);
        if (!file.Contact.IsEmpty) await bulk.Add(file.Contact, stop);
        foreach (var fact in journey.Handovers) await bulk.Add(fact, stop);
        foreach (var fact in journey.ConnectionGrants) await bulk.Add(fact, stop);
        foreach (var fact in journey.TrainingReferrals) await bulk.Add(fact, stop);
        foreach (var fact in journey.Certifications) await bulk.Add(fact, stop);
        foreach (var fact in journey.FollowUps) await bulk.Add(fact, stop);
    }

    /// <summary>Writes what the file changes in a journey that existed, and its differences under the act of the import.</summary>
    public async Task Update(PersonMerge merge, CancellationToken stop)
    {
        if (request.DryRun) return;
        var changed = merge.Changed.ToList();
        var file = merge.Existing!;
        var extra = Extra(merge, file.Journey.Extra);
        if (changed.Count == 0 && extra == file.Journey.Extra) return;

        foreach (var field in changed)
            await bulk.Add(new Change { ActId = act.Id, JourneyId = file.Journey.Id, Field = field.Code, Before = merge.Before(field).ToStorage(), After = merge[field.Ordinal].ToStorage() }, stop);
        var facts = CountedFacts.Of(file);
        var hadContact = !file.Contact.IsEmpty;
        db.Attach(file.Person);
        db.Attach(file.Journey);
        if (hadContact) db.Attach(file.Contact);
        _counters.Add(facts, CountedFacts.Of(Fill(file, merge, changed)));
        file.Journey.Version++;
        if (!hadContact && !file.Contact.IsEmpty) db.Add(file.Contact);
        if (++_waiting >= Batch) await Flush(stop);
    }

    /// <summary>Moves the counters, once all is written and indexed.</summary>
    public Task Count(CancellationToken stop) => _counters.Apply(db, stop);

    /// <summary>Writes what waits.</summary>
    public async Task Flush(CancellationToken stop)
    {
        await bulk.Flush(stop);
        if (_waiting == 0) return;
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        _waiting = 0;
    }

    private JourneyFile Fill(JourneyFile file, PersonMerge merge, IEnumerable<Field> fields)
    {
        (file.Source, file.RecordedAt) = (FactSource.File, act.At);
        foreach (var field in fields) field.Write(file, merge[field.Ordinal]);
        Profile profile = file.Journey.Profile;
        profile.CityCode = profile.City is { } city ? townCodes.GetValueOrDefault(city) : null;
        file.Journey.Extra = Extra(merge, file.Journey.Extra);
        file.Settle(request.Programme.Schedule);
        return file;
    }

    private static string? Extra(PersonMerge merge, string? former)
    {
        if (merge.Extras is null) return former;
        var extras = former is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(former) ?? [];
        foreach (var (header, text) in merge.Extras) extras[header] = text;
        return JsonSerializer.Serialize(extras, Json);
    }
}
