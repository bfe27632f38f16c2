using Jalons.Core.Programmes;
using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Impact;

/// <summary>Chapter 3: how journeys go, how long they take, how well they are recorded, territory by territory.</summary>
internal static class OrganisationChapter
{
    private static readonly (string Code, string Label)[] Portrait =
    [
        ("B01", "Sans ordinateur au diagnostic"), ("B04", "Sans abonnement internet à domicile"), ("P04", "Allocataires du RSA"), ("P03", "En quartier prioritaire"),
        ("F06", "N’ont pas commencé la formation proposée"), ("C01", "Ont passé la certification proposée"), ("S01", "Suivies à 3 mois"), ("S02", "Suivies à 6 mois"), ("Q02", "Dossiers : champs principaux remplis"),
    ];

    public static Section Of(StudyData data) => new("L’organisation")
    {
        Number = "3",
        Lead = "Les services se mènent de front : chacun a ses délais, ses attentes et ses ruptures.",
        Sections =
        [
            new("Les parcours et les ruptures") { Number = "3.1", Blocks = [.. Funnels.Of(data), .. Ruptures.Of(data)] },
            new("Les délais") { Number = "3.2", Blocks = Delays.Of(data) },
            new("L’outillage du suivi") { Number = "3.3", Blocks = [Soundness.Completeness(data), new BulletList([.. Soundness.Sentences(data)])] },
            .. data.Programme.Territories.Select((territory, rank) => Monograph(data, territory, $"3.{rank + 4}")),
        ],
    };

    private static Section Monograph(StudyData data, Territory territory, string number) => new(territory.Name)
    {
        Number = number,
        Blocks =
        [
            TargetFigures.Bullets(data, territory),
            PortraitTable(data, territory),
            .. StudyData.ToWrite($"la monographie du territoire {territory.Name} : montage, rôles, coordination, offre, difficultés, pérennité."),
        ],
    };

    private static Table PortraitTable(StudyData data, Territory territory) => new(
        $"{territory.Name} à côté du département", [Column.Words("Indicateur", 3), new("Territoire"), new("Département")],
        [.. Portrait.Select(line => Row.Of(line.Label, data.Share(line.Code, territory), data.Share(line.Code)))])
    {
        Subtitle = "En % des personnes dont la réponse est connue.",
        Scope = $"Parcours du territoire ({data.Count("R01", territory).Print} reçus en diagnostic) et personnes distinctes du département, situation au {French.Date(data.At)}.",
        Note = "Un écart avec le département n’est pas une performance : les publics et les pratiques de recueil diffèrent.",
        Source = data.Source,
    };
}
