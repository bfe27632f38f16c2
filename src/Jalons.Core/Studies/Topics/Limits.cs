using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>What these data cannot tell, printed in every volume (evaluation, 6.2).</summary>
internal static class Limits
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph("Ces limites tiennent à la manière dont les données sont recueillies. Elles valent pour tous les chapitres."),
        new BulletList([.. All(data).Select(limit => (Prose)limit)]),
        new Callout("Ce que ce document peut dire, et ne peut pas dire",
        [
            "Il peut dire ce qui a été réalisé, ce qui va ensemble, ce que les personnes suivies déclarent et ce que les acteurs rapportent.",
            "Il ne peut pas dire que le programme est la cause d’une évolution, ni classer les territoires selon leur performance, ni généraliser à tous les allocataires du RSA.",
        ]) { Tone = CalloutTone.Caution },
    ];

    /// <summary>The limits in short, for a slide.</summary>
    public static IReadOnlyList<string> Short(StudyData data) =>
    [
        "Rien ne permet d’attribuer une évolution au programme : il n’y a pas de groupe de comparaison.",
        "Les personnes reçues ont été orientées et ont accepté : elles ne représentent pas tous les publics en insertion.",
        "Les réponses sont déclarées, recueillies par les équipes qui accompagnent.",
        $"Toutes les personnes ne sont pas suivies : {data.Sentence("S01").Uncapitalised}",
        "Les grilles et les pratiques diffèrent d’un projet à l’autre : un écart entre territoires n’est pas une performance.",
    ];

    private static IEnumerable<string> All(StudyData data)
    {
        yield return "Sélection : les personnes reçues ont été orientées par un professionnel et ont accepté l’accompagnement ; celles qui ne sont jamais venues sont mal connues.";
        yield return "Absence de groupe de comparaison : on ne sait pas ce qui se serait passé sans le programme.";
        yield return "Reprise générale : la période suit la crise sanitaire ; l’emploi et l’accès aux services ont aussi changé hors du programme.";
        yield return "Régression vers la moyenne : une personne orientée au plus bas a des chances d’aller un peu mieux ensuite, quoi que l’on fasse.";
        yield return $"Attrition : {data.Sentence("S01").Uncapitalised} {data.Sentence("S02")} Celles que l’on retrouve ne ressemblent pas forcément aux autres.";
        yield return "Déclaration : diagnostic et suivi sont recueillis par les équipes qui accompagnent ; les réponses peuvent en être embellies.";
        yield return "Mesure : chaque projet a sa grille et ses habitudes ; une part des écarts entre territoires en vient.";
        yield return $"Troncature : au {French.Date(data.At)}, une partie des suites n’est pas encore connue (remises, formations, certifications, suivis à 6 mois).";
        yield return "Recouvrement : conseillers numériques France Services, Pass numérique et actions du programme d’insertion accompagnent parfois les mêmes personnes.";
    }
}
