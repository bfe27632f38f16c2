using Jalons.Core.Programmes;
using Jalons.Core.Studies.Objectives;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Booklets;

/// <summary>What a territory is given (livret): its people, their needs, their journeys and its targets, beside the département. Its numbers are those of the volumes.</summary>
internal static class Booklet
{
    public static Report Of(StudyData data, Territory territory) => VolumeFrame.Of(
        data, $"{territory.Name} dans le programme {data.Programme.Name}", "Les personnes reçues, leurs besoins, leurs parcours et ce qui a été réalisé", $"Livret {territory.Name}",
        [
            Essentials(data, territory), BookletPeople.Of(data, territory), BookletPeople.Needs(data, territory), BookletJourneys.Of(data, territory), BookletJourneys.Results(data, territory),
            Seen(data, territory), Reading(data),
        ]) with
    { ChaptersFlow = true };

    private static Section Essentials(StudyData data, Territory territory) => new("L’essentiel")
    {
        Lead = $"{data.ReachedInWords(territory)} à {territory.Name} au {French.Date(data.At)}.",
        Blocks =
        [
            new KeyFigures(
            [
                new(data.Count("R01", territory), "personnes reçues en diagnostic"), new(data.Share("B01", territory), "n’avaient pas d’ordinateur"), new(data.Share("P04", territory), "touchent le RSA"),
                new(data.Count("R02", territory), "ont reçu un ordinateur"), new(data.Share("S01", territory), "suivies à 3 mois, parmi celles à suivre"), new(data.Count("R05", territory), "ont passé une certification"),
            ]),
            TargetFigures.Bullets(data, territory),
        ],
    };

    // What the evaluator wrote of the territory, in the volume « impact »: the same text, in both.
    private static Section Seen(StudyData data, Territory territory) => new(territory.Name)
    {
        Number = "5",
        Blocks = StudyData.ToWrite($"la monographie du territoire {territory.Name}, dans le volet « impact et préconisations »."),
    };

    private static Section Reading(StudyData data) => new("Comment lire ce livret")
    {
        Blocks =
        [
            new BulletList(
            [
                $"Les nombres viennent de l’extraction {data.Snapshot.Number}, d’empreinte {data.Snapshot.ShortHash}, la même que celle des volets et de la synthèse.",
                "Un territoire compte des parcours ; le département compte des personnes distinctes : une personne suivie par deux projets y compte une fois.",
                "Un écart avec le département n’est pas une performance : les habitants, les prescripteurs et les grilles de recueil diffèrent.",
                "Rien ne permet d’attribuer une évolution au programme : il n’y a pas de groupe de comparaison.",
                data.EditionWords,
            ]),
        ],
    };
}
