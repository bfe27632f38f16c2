using Jalons.Core.Studies.Crossings;
using Jalons.Core.Studies.Places;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 2: who was received. Handicap and international protection are never crossed below the département.</summary>
internal static class ProfileChapter
{
    public static Section Of(StudyData data) => new("Qui sont les personnes accueillies ?")
    {
        Number = "2",
        Lead = $"{Finding.Of(data, "P01")}, {Finding.Of(data, "P04")}.",
        Sections = [Population(data), Work(data), Publics(data), Added(data), Beside(data), new("Les profils par territoire") { Number = "2.6", Blocks = TerritoryFocus.Of(data) }],
    };

    private static Section Population(StudyData data) => new("Le profil")
    {
        Number = "2.1",
        Blocks =
        [
            new Paragraph(data.Sentence("P01")),
            data.Bars("P02", Finding.Of(data, "P02"), "Âge au diagnostic, en % des personnes dont l’âge est connu.", inOrder: true),
            new Paragraph(data.Sentence("P10")),
            data.Bars("P10", Finding.First(data, "P10", "La situation familiale la plus fréquente"), "Situation familiale, en % des personnes dont la situation est connue."),
            data.Territories("P03", Finding.Of(data, "P03"), "Part des personnes qui résident en quartier prioritaire, en %."),
            new Paragraph($"{data.Sentence("P11")} {data.Sentence("P12")} Ces deux situations ne sont pas détaillées par territoire."),
        ],
    };

    private static Section Work(StudyData data) => new("L’insertion")
    {
        Number = "2.2",
        Blocks =
        [
            new Paragraph($"{data.Sentence("P04")} {data.Sentence("P05")}"),
            data.Bars("P07", Finding.Of(data, "P07"), "Situation sur le marché du travail, en % des personnes dont la situation est connue."),
            data.Bars("P09", Finding.Of(data, "P09"), "Niveau de qualification (nomenclature de 1969), en % des personnes dont le niveau est connu.", inOrder: true),
        ],
    };

    private static Section Added(StudyData data) => new("Le cumul de difficultés")
    {
        Number = "2.4",
        Blocks =
        [
            new Paragraph(data.Sentence("P15")),
            data.Bars("P15", Finding.Of(data, "P15"), "Nombre de difficultés parmi six (RSA depuis trois ans, niveau inférieur au CAP, seule avec enfants, quartier prioritaire, handicap reconnu, trois freins), en % des personnes.", inOrder: true),
            data.Territories("P15", $"Trois difficultés ou plus : {data.Share("P15").Print} dans le département", "Part des personnes qui cumulent trois difficultés ou plus, en %."),
        ],
    };

    private static Section Beside(StudyData data) => new("À côté des populations de référence")
    {
        Number = "2.5",
        Blocks = [new Paragraph(data.Sentence("T02")), .. References.BenchmarkFigures.Of(data, "P"), .. StudyData.ToWrite("la comparaison aux repères publiés (page « Repères »), une fois vérifiés par quelqu’un.")],
    };

    private static Section Publics(StudyData data) => new("Les publics visés par l’appel à projets")
    {
        Number = "2.3",
        Blocks =
        [
            new Paragraph($"L’appel à projets s’adresse aux allocataires du RSA, aux personnes au chômage depuis longtemps, aux jeunes suivis par une mission locale ou par l’ASE et aux salariés en insertion. {data.Sentence("P14")}"),
            data.Bars("P14", Finding.Of(data, "P14"), "Publics visés, en % des personnes dont la situation est connue.", answer => !answer.Code.StartsWith("first_", StringComparison.Ordinal)),
            .. CombinationFigures.OfPublics(data),
            new Paragraph("« Hors public visé » n’est pas une exclusion : la personne a été orientée par un professionnel, et son dossier est à vérifier."),
        ],
    };
}
