using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Study;

namespace Jalons.Core.Studies.Crossings;

/// <summary>One trait in each class of needs: how many have it, among those of whom it is known.</summary>
public sealed record ClassTrait(string Label, IReadOnlyList<(long Count, long Among)> Classes)
{
    public (long Count, long Among) Whole => (Classes.Sum(known => known.Count), Classes.Sum(known => known.Among));
}

/// <summary>TYP crossed with who the persons are and what became of them (ventilation by class of needs). Nothing where there is no typology.</summary>
public sealed record ClassProfiles(IReadOnlyList<ClassTrait> Traits)
{
    private static readonly (string Label, Func<StudyRow, bool> Among, Func<StudyRow, bool> Has)[] Asked =
    [
        ("Femmes", row => row.Gender is "woman" or "man", row => row.Gender == "woman"),
        ("50 ans ou plus", row => row.Age is not null, row => row.Age >= 50),
        ("Allocataires du RSA", row => IsKnown(row.Rsa), row => row.Rsa == "yes"),
        ("En quartier prioritaire", row => IsKnown(row.PriorityDistrict), row => row.PriorityDistrict == "yes"),
        ("Sans le niveau du CAP", row => IsKnown(row.Qualification), row => row.Qualification is "no_schooling" or "primary" or "level_6"),
        ("Ordinateur reçu, parmi les personnes orientées", row => row.OrientedComputer, row => row.DoneComputer),
        ("Formation commencée, parmi les personnes orientées", row => row.OrientedTraining, row => row.DoneTraining),
        ("Certification passée, parmi les personnes orientées", row => row.OrientedCertification, row => row.DoneCertification),
        ("Suivies à 3 mois, parmi celles à suivre", row => row.Due3, row => row.Followed3),
    ];

    public static ClassProfiles Of(StudyRows rows)
    {
        if (rows.Typology.Names.Count is var classes && classes == 0) return new([]);

        var people = rows.In(null).Rows.Select(row => (Row: row, Class: rows.Typology.ClassOf(row))).Where(person => person.Class is not null).ToLookup(person => person.Class!.Value, person => person.Row);
        return new([.. Asked.Select(asked => new ClassTrait(asked.Label, [.. Enumerable.Range(1, classes).Select(rank => people[rank].Where(asked.Among).ToList())
            .Select(among => (among.LongCount(asked.Has), (long)among.Count))]))]);
    }

    private static bool IsKnown(string? answer) => answer is not null && answer != Option.NotStated;
}
