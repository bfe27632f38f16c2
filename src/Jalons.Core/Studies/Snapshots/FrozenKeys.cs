using Jalons.Core.Journeys;
using Jalons.Core.People;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>Numbers for pseudonyms, since tables are joined by number: the journeys and persons of one snapshot as it is read.</summary>
internal sealed class FrozenKeys
{
    private readonly Dictionary<string, long> _journeys = [];
    private readonly Dictionary<string, long> _people = [];

    /// <summary>The columns to write for a table of the file, and the values that go into them.</summary>
    public (IReadOnlyList<string> Columns, Func<object?[], object?[]> Place) Over(SnapshotFile.TableHead head)
    {
        var keys = head.Columns.Select(column => KindOf(head.Table, column)).ToArray();
        object?[] Numbered(object?[] values)
        {
            for (var i = 0; i < keys.Length; i++)
                if (keys[i] is { } kind && values[i] is string pseudonym) values[i] = Number(kind, pseudonym);
            return values;
        }

        // A journey is known by its pseudonym on every list of rows behind a figure.
        if (head.Table != nameof(Journey)) return (head.Columns, Numbered);

        var id = head.Columns.ToList().IndexOf(nameof(Journey.Id));
        return ([.. head.Columns, nameof(Journey.PublicId), nameof(Journey.Number)], values =>
        {
            var pseudonym = (string)values[id]!;
            return [.. Numbered(values), Guid.ParseExact(pseudonym, "N").ToString("D").ToUpperInvariant(), pseudonym];
        }
        );
    }

    private static long Number(Dictionary<string, long> numbers, string pseudonym)
    {
        if (!numbers.TryGetValue(pseudonym, out var number)) numbers[pseudonym] = number = numbers.Count + 1;
        return number;
    }

    private Dictionary<string, long>? KindOf(string table, string column) => column switch
    {
        "JourneyId" => _journeys,
        "Id" when table == nameof(Journey) => _journeys,
        "Id" when table == nameof(Person) => _people,
        nameof(Journey.PersonId) or nameof(Journey.RootPersonId) => _people,
        _ => null,
    };
}
