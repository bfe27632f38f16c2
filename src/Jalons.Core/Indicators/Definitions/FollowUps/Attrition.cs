using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>Whether those followed up look like those who were not: the share of each trait, and the standardised difference.</summary>
internal static class Attrition
{
    private static readonly (string Label, Func<StudyRow, bool> Has)[] Traits =
    [
        ("Femmes", row => row.Gender == "woman"), ("25 ans au plus", row => row.Age <= 25), ("Allocataires du RSA", row => row.Rsa == "yes"),
        ("Quartier prioritaire", row => row.PriorityDistrict == "yes"), ("Sans le niveau du CAP", row => row.Qualification is "no_schooling" or "primary" or "level_6"),
        ("Seules avec enfants", row => row.Household == "single_parent"), ("Sans ordinateur au diagnostic", row => row.NoComputer), ("Ordinateur remis", row => row.DoneComputer),
        ("Entrées en formation", row => row.DoneTraining),
    ];

    public static AttritionDetail? Of(PlaceRows place, int months)
    {
        var due = place.Rows.Where(row => months == 3 ? row.Due3 : row.Due6).ToList();
        var (followed, lost) = (due.Where(row => months == 3 ? row.Followed3 : row.Followed6).ToList(), due.Where(row => !(months == 3 ? row.Followed3 : row.Followed6)).ToList());
        return followed.Count == 0 || lost.Count == 0 ? null : new([.. Traits.Select(trait => Compare(trait.Label, Share(followed, trait.Has), Share(lost, trait.Has)))]);
    }

    private static double Share(List<StudyRow> rows, Func<StudyRow, bool> has) => rows.Count(has) / (double)rows.Count;

    private static (string, double, double, double) Compare(string label, double followed, double lost)
        => (label, followed, lost, (followed * (1 - followed)) + (lost * (1 - lost)) is > 0 and var variance ? (followed - lost) / Math.Sqrt(variance / 2) : 0);
}
