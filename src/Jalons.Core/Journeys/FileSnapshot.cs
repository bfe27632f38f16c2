using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Referrals.Requests;

namespace Jalons.Core.Journeys;

/// <summary>The values of a file when it was opened, to tell afterwards what an act changed.</summary>
public sealed class FileSnapshot
{
    /// <summary>What the journal says of an address instead of it: an erased one must be nowhere.</summary>
    private const string Hidden = "•••";

    private readonly FieldValue[] _values;
    private readonly FieldValue[] _asked;

    private FileSnapshot(JourneyFile file)
        => (_values, _asked, Facts) = ([.. AnnexeDictionary.Fields.Select(field => field.Read(file))], [.. ReferralQuestions.OfTheFile.Select(field => field.Read(file))], CountedFacts.Of(file));

    /// <summary>What the counters counted of the file when it was opened.</summary>
    public CountedFacts Facts { get; }

    public static FileSnapshot Of(JourneyFile file) => new(file);

    public FieldValue ValueOf(Field field) => _values[field.Ordinal];

    /// <summary>The value of a field that the call asks beside the annexe.</summary>
    public FieldValue AskedOf(Field field) => _asked[ReferralQuestions.OfTheFile.ToList().IndexOf(field)];

    /// <summary>The fields whose value differs now, in the annexe's order.</summary>
    public IEnumerable<Field> ChangedIn(JourneyFile file) => AnnexeDictionary.Fields.Where(field => field.Read(file) != _values[field.Ordinal]);

    /// <summary>One bit per changed field, for <see cref="Journey.TypedFields"/>.</summary>
    public long BitsChangedIn(JourneyFile file) => ChangedIn(file).Aggregate(0L, (bits, field) => bits | (1L << field.Ordinal));

    /// <summary>Before and after of each changed field, for the journal.</summary>
    public IEnumerable<Change> ChangesIn(JourneyFile file)
        => from changed in ChangedIn(file).Select(field => (Field: field, Before: _values[field.Ordinal])).Concat(AskedChangedIn(file))
           select new Change { JourneyId = file.Journey.Id, Field = changed.Field.Code, Before = Told(changed.Field, changed.Before), After = Told(changed.Field, changed.Field.Read(file)) };

    private IEnumerable<(Field Field, FieldValue Before)> AskedChangedIn(JourneyFile file)
        => ReferralQuestions.OfTheFile.Select((field, rank) => (Field: field, Before: _asked[rank])).Where(asked => asked.Field.Read(file) != asked.Before);

    private static string? Told(Field field, FieldValue value)
        => field == ReferralQuestions.Address && value.ToStorage() is { Length: > 0 } ? Hidden : value.ToStorage();
}
