using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Counters;

namespace Jalons.Core.Journeys;

/// <summary>The values of a file when it was opened, to tell afterwards what an act changed.</summary>
public sealed class FileSnapshot
{
    private readonly FieldValue[] _values;

    private FileSnapshot(JourneyFile file)
        => (_values, Facts) = ([.. AnnexeDictionary.Fields.Select(field => field.Read(file))], CountedFacts.Of(file));

    /// <summary>What the counters counted of the file when it was opened.</summary>
    public CountedFacts Facts { get; }

    public static FileSnapshot Of(JourneyFile file) => new(file);

    public FieldValue ValueOf(Field field) => _values[field.Ordinal];

    /// <summary>The fields whose value differs now, in the annexe's order.</summary>
    public IEnumerable<Field> ChangedIn(JourneyFile file) => AnnexeDictionary.Fields.Where(field => field.Read(file) != _values[field.Ordinal]);

    /// <summary>One bit per changed field, for <see cref="Journey.TypedFields"/>.</summary>
    public long BitsChangedIn(JourneyFile file) => ChangedIn(file).Aggregate(0L, (bits, field) => bits | (1L << field.Ordinal));

    /// <summary>Before and after of each changed field, for the journal.</summary>
    public IEnumerable<Change> ChangesIn(JourneyFile file) => ChangedIn(file).Select(field => new Change
    {
        JourneyId = file.Journey.Id,
        Field = field.Code,
        Before = _values[field.Ordinal].ToStorage(),
        After = field.Read(file).ToStorage(),
    });
}
