using Jalons.Core.Programmes;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;

namespace Jalons.Core.Studies.Booklets;

/// <summary>Chapters 1 and 2 of a booklet: who was received in the territory, sent by whom, with which needs.</summary>
internal static class BookletPeople
{
    public static Section Of(StudyData data, Territory territory) => new("Les personnes reçues")
    {
        Number = "1",
        Blocks =
        [
            new Paragraph($"{data.Sentence("P01", territory)} {data.Sentence("P04", territory)} {data.Sentence("P03", territory)}"),
            Ages(data, territory),
            Prescribers(data, territory),
            TerritoryTables.Beside(data, territory),
        ],
    };

    public static Section Needs(StudyData data, Territory territory) => new("Leurs besoins")
    {
        Number = "2",
        Blocks =
        [
            new Paragraph($"{data.Sentence("B01", territory)} {data.Sentence("B04", territory)} {data.Sentence("B05", territory)}"),
            data.Bars("B04", Finding.First(data, "B04", "La connexion la plus fréquente", territory), $"Connexion internet à domicile à {territory.Name}, en % des parcours dont la connexion est connue.", territory: territory),
            Barriers.AtDiagnosis(data, territory),
        ],
    };

    public static Documents.Figure Ages(StudyData data, Territory territory)
        => data.Bars("P02", Finding.First(data, "P02", "La tranche d’âge la plus fréquente", territory), $"Âge au diagnostic à {territory.Name}, en % des parcours dont l’âge est connu.", inOrder: true, territory: territory);

    public static Documents.Figure Prescribers(StudyData data, Territory territory)
        => data.Bars("X01", Finding.First(data, "X01", "Premier prescripteur", territory), $"Structure ayant orienté la personne à {territory.Name}, en % des parcours dont le prescripteur est connu.", answer => answer.Count > 0, territory: territory);
}
