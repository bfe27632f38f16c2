using Jalons.Core.Indicators.Study;

namespace Jalons.Core.Studies.Crossings;

/// <summary>P14: how many persons belong to each combination of the publics that the call names, as masks of their ranks.</summary>
/// <param name="Counts">Persons of each combination; nobody is in two.</param>
/// <param name="Total">Persons whose situation is known.</param>
public sealed record TargetCombinations(IReadOnlyDictionary<int, long> Counts, long Total)
{
    /// <summary>The publics, as the indicator P14 names them, with the same conditions on a row.</summary>
    public static readonly IReadOnlyList<(string Code, Func<StudyRow, bool> Has)> Publics =
    [
        ("ase", row => row.StructureType == "ase"),
        ("siae", row => row.LabourStatus == "siae_employee" || row.StructureType == "siae"),
        ("rsa", row => row.Rsa == "yes"),
        ("long_term", row => row.LabourStatus == "unemployed_over_1"),
        ("mission_locale", row => row.MissionLocale is "yes" or "youth_guarantee"),
    ];

    public static TargetCombinations Of(StudyRows rows)
    {
        var counts = rows.Persons.Where(person => person.Any(IsKnown)).GroupBy(MaskOf).ToDictionary(mask => mask.Key, mask => mask.LongCount());
        return new(counts, counts.Values.Sum());
    }

    /// <summary>Persons of a public, whatever others they belong to.</summary>
    public long Of(int rank) => Counts.Where(count => (count.Key >> rank & 1) == 1).Sum(count => count.Value);

    private static int MaskOf(IReadOnlyList<StudyRow> person)
        => Publics.Select((known, rank) => person.Any(known.Has) ? 1 << rank : 0).Sum();

    private static bool IsKnown(StudyRow row) => new[] { row.StructureType, row.LabourStatus, row.Rsa, row.MissionLocale }.Any(answer => answer is not null && answer != Dictionary.Option.NotStated);
}
