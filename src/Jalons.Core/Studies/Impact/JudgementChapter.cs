using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Documents;

namespace Jalons.Core.Studies.Impact;

/// <summary>Chapters 7 and 8: the evaluator's judgement and recommendations; their places stand ready in the internal edition.</summary>
internal static class JudgementChapter
{
    private static readonly string[] Criteria = ["Pertinence", "Cohérence", "Efficacité", "Efficience", "Équité", "Effets", "Durabilité"];

    private static readonly string[] Kinds = ["Besoins à couvrir", "Amélioration de l’offre, en quantité", "Amélioration de l’offre, en qualité", "Outils à développer", "Évolutions"];

    public static Section Of(StudyData data) => new("Le jugement évaluatif")
    {
        Number = "7",
        Blocks =
        [
            new PlaceToWrite("un jugement à quatre niveaux par critère et par territoire, chacun avec ses preuves.")
            {
                Meanwhile =
                [
                    new Table("Le jugement, par critère et par territoire", [Column.Words("Critère", 1.4), .. data.Programme.Territories.Select(territory => Column.Words(territory.Name, 1.4))],
                        [.. Criteria.Select(criterion => new Row([criterion, .. data.Programme.Territories.Select(_ => (Cell)"à rédiger")]))])
                    { Scope = "Évaluation du programme.", Source = data.Source },
                ],
            },
        ],
    };

    public static Section Recommendations(StudyData data) => new("Les préconisations")
    {
        Number = "8",
        Sections = [.. Kinds.Select((kind, rank) => new Section(kind) { Number = $"8.{rank + 1}", Blocks = StudyData.ToWrite("les préconisations de cette catégorie, chacune avec son constat, ses preuves, son destinataire, son indicateur de suivi.") })],
    };
}
