using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Impact;

/// <summary>Chapter 1: the evaluation questions, how the programme is meant to work, the method and its limits.</summary>
internal static class FrameChapter
{
    private static readonly (string Question, string Criterion, string Chapter)[] Questions =
    [
        ("Les publics et les territoires visés ont-ils été touchés équitablement ?", "Pertinence, équité", "2.3, 4"), ("Quels besoins numériques, et dans quelles combinaisons ?", "Pertinence", "Volet « publics »"),
        ("Quels parcours, où s’interrompent-ils, en combien de temps ?", "Efficacité", "3.1, 3.2"), ("Les objectifs ont-ils été atteints, et dans les délais ?", "Efficacité", "2"),
        ("Quels résultats à la fin, à 3 et à 6 mois ?", "Effets, durabilité", "6"), ("Comment l’organisation et les partenariats ont-ils fonctionné ?", "Cohérence", "3, 4"),
        ("Avec quels moyens ?", "Efficience", "5"), ("Que valent les données ?", "Fiabilité", "1.3, 3.3"), ("Que faut-il changer ?", "Préconisations", "8"),
    ];

    private static readonly (string Step, string What)[] Chain =
    [
        ("Moyens", "enveloppe de l’appel à projets, équipes des consortiums, matériel, offre de formation"), ("Activités", "repérage et orientation, diagnostic, remise d’équipement, formation, certification, suivi"),
        ("Réalisations", "diagnostics, ordinateurs et connexions remis, orientations et entrées en formation, passages de certification"),
        ("Résultats", "certifications obtenues, équipement qui fonctionne, usages déclarés, freins levés"), ("Effets attendus", "autonomie dans les démarches, insertion sociale et professionnelle"),
    ];

    public static Section Of(StudyData data) => new("Le cadre de l’évaluation")
    {
        Number = "1",
        Lead = $"Neuf questions, {Several(data.Objectives.Count, "objectif")}, {Several(data.Programme.Territories.Count, "territoire")}, et ce que les données permettent d’en dire.",
        Sections =
        [
            new("Les questions") { Number = "1.1", Blocks = [QuestionTable(data)] },
            new("Comment le programme est censé agir") { Number = "1.2", Blocks = [ChainTable(data)] },
            new("Les données et la méthode")
            {
                Number = "1.3",
                Blocks =
                [
                    new Paragraph($"Les données sont celles de l’annexe du cahier des charges. Elles décrivent la situation au {French.Date(data.At)} et ont été extraites le {French.Date(data.ExtractedOn)} : extraction {data.Snapshot.Number}, d’empreinte {data.Snapshot.ShortHash}. Les mêmes lignes donnent toujours les mêmes nombres, dans les trois livrables."),
                    new Paragraph("Les territoires comptent des parcours. Le département compte des personnes distinctes : une personne suivie par deux projets y compte une fois."),
                    .. StudyData.ToWrite("l’enquête de terrain : entretiens menés, observations, refus, codage."),
                ],
            },
            new("Les limites") { Number = "1.4", Blocks = Limits.Of(data) },
        ],
    };

    private static string Several(int count, string what) => $"{French.InWords(count)} {what}{(count > 1 ? "s" : "")}";

    private static Table QuestionTable(StudyData data) => new("Les questions posées et les chapitres qui y répondent", [Column.Words("Question", 3.4), Column.Words("Critère", 1.3), Column.Words("Chapitre", 1.1)],
        [.. Questions.Select(question => Row.Of(question.Question, question.Criterion, question.Chapter))])
    {
        Scope = "Mission d’évaluation du programme.",
        Source = $"Cahier des charges de la mission, {data.Programme.Institution}.",
    };

    private static Table ChainTable(StudyData data) => new("Des moyens aux effets attendus", [Column.Words("Étape", 1), Column.Words("Ce qu’elle recouvre", 4)], [.. Chain.Select(step => Row.Of(step.Step, step.What))])
    {
        Subtitle = "Logique d’intervention : ce tableau dit une intention, pas un constat.",
        Scope = "Programme entier.",
        Source = $"Appel à manifestation d’intérêt {data.Programme.Name}.",
    };
}
