using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>A territory beside the département, in shares.</summary>
internal static class TerritoryTables
{
    private static readonly (string Code, string Label)[] Portrait =
    [
        ("B01", "Sans ordinateur au diagnostic"), ("B04", "Sans abonnement internet à domicile"), ("P04", "Allocataires du RSA"), ("P03", "En quartier prioritaire"),
        ("F06", "N’ont pas commencé la formation proposée"), ("C01", "Ont passé la certification proposée"), ("S01", "Suivies à 3 mois"), ("S02", "Suivies à 6 mois"), ("Q02", "Dossiers : champs principaux remplis"),
    ];

    public static Table Beside(StudyData data, Territory territory) => new(
        $"{territory.Name} à côté du département", [Column.Words("Indicateur", 3), new("Territoire"), new("Département")],
        [.. Portrait.Select(line => Row.Of(line.Label, data.Share(line.Code, territory), data.Share(line.Code)))])
    {
        Subtitle = "En % des personnes dont la réponse est connue.",
        Scope = $"Parcours du territoire ({data.Count("R01", territory).Print} reçus en diagnostic) et personnes distinctes du département, situation au {French.Date(data.At)}.",
        Note = "Un écart avec le département n’est pas une performance : les publics et les pratiques de recueil diffèrent.",
        Source = data.Source,
    };
}
