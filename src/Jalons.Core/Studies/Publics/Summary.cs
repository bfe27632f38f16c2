using Jalons.Core.Studies.Objectives;
using Jalons.Documents;

namespace Jalons.Core.Studies.Publics;

/// <summary>The first page: six numbers and the sentences of the targets.</summary>
internal static class Summary
{
    public static Section Of(StudyData data) => new("L’essentiel")
    {
        Blocks =
        [
            new KeyFigures(
            [
                Count(data, "R01", "personnes reçues en diagnostic"),
                Share(data, "B01", "n’avaient pas d’ordinateur"),
                Share(data, "B04", "n’avaient pas d’abonnement internet chez elles"),
                Count(data, "R02", "personnes équipées d’un ordinateur"),
                Count(data, "R04", "personnes orientées vers une formation"),
                Count(data, "R05", "personnes ont passé une certification"),
            ]),
            data.ObjectiveSentences(),
            new Callout("Ce que ces chiffres disent, et ne disent pas",
            [
                "Ils décrivent les personnes reçues et ce qui leur a été remis ou proposé. Ils ne mesurent pas un effet du programme : il n’y a pas de groupe de comparaison.",
            ]),
        ],
    };

    private static KeyFigure Count(StudyData data, string code, string label) => new(data.Count(code), label);

    private static KeyFigure Share(StudyData data, string code, string label) => new(data.Share(code), label);
}
