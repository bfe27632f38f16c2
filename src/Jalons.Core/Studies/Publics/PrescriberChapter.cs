using Jalons.Documents;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 3: who referred the people received.</summary>
internal static class PrescriberChapter
{
    public static Section Of(StudyData data) => new("D’où viennent-elles ?")
    {
        Number = "3",
        Lead = Finding.First(data, "X01", "Premier prescripteur") + ".",
        Sections =
        [
            new("Les prescripteurs")
            {
                Number = "3.1",
                Blocks =
                [
                    new Paragraph($"{data.Sentence("X01")} La concentration va de 0,1 (dix types de structure à parts égales) à 1 (un seul)."),
                    data.Bars("X01", Finding.First(data, "X01", "Premier prescripteur"), "Structure ayant orienté la personne, en % des personnes dont le prescripteur est connu."),
                    ByTerritory(data),
                ],
            },
        ],
    };

    private static Table ByTerritory(StudyData data)
    {
        var territories = data.Programme.Territories;
        return new(
            "Chaque territoire a ses prescripteurs",
            [Column.Words("Structure", 3), .. territories.Select(territory => new Column(territory.Name))],
            [
                .. data.Whole("X01").Modalities.Select(answer => new Row(
                    [answer.Label, .. territories.Select(territory => data.Share("X01", territory, answer.Code))])),
                Row.Total(["Parcours, prescripteur connu", .. territories.Select(territory => data.Count("X01", territory))]),
            ])
        {
            Subtitle = "En % des parcours de chaque territoire dont le prescripteur est connu.",
            Scope = IndicatorFigures.ScopeOf(data.Whole("X01")),
            Source = data.Source,
        };
    }
}
