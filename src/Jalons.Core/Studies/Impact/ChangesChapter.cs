using Jalons.Core.Studies.Topics;
using Jalons.Documents;

namespace Jalons.Core.Studies.Impact;

/// <summary>Chapter 6: what is observed among people followed up, and what cannot be concluded from it.</summary>
internal static class ChangesChapter
{
    public static Section Of(StudyData data) => new("Les évolutions observées")
    {
        Number = "6",
        Lead = "Ce que l’on observe chez les personnes suivies ; rien ne permet de l’attribuer au seul programme.",
        Sections =
        [
            new("À trois et six mois") { Number = "6.1", Blocks = FollowUps.Of(data) },
            new("Les freins repérés au diagnostic, et ensuite") { Number = "6.2", Blocks = BarriersLater.Of(data) },
            new("Les comparaisons possibles") { Number = "6.3", Blocks = [.. References.BenchmarkFigures.Of(data, "P", "B"), .. StudyData.ToWrite("les repères publiés, vérifiés et cités avec leur source et leur année ; ils situent, ils ne comparent pas.")] },
            new("Ce qui a pu y contribuer") { Number = "6.4", Blocks = StudyData.ToWrite("l’analyse de contribution : affirmation, preuves, explications rivales.") },
            new("Ce qui n’était pas attendu") { Number = "6.5", Blocks = StudyData.ToWrite("les évolutions inattendues, favorables ou non, rapportées en entretien.") },
        ],
    };
}
