using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 1: where the figures come from, and how to read them.</summary>
internal static class MethodChapter
{
    public static Section Of(StudyData data) => new("Les sources et la méthode")
    {
        Number = "1",
        Lead = $"{French.Count(data.Whole("R01").Numerator ?? 0)} personnes reçues en diagnostic, au {French.Date(data.At)}, d’après les données que les projets transmettent au Département.",
        Sections = [Context(data), Sources(data), Quality(data), Reading(data), new("Les limites") { Number = "1.5", Blocks = Limits.Of(data) }],
    };

    private static Section Context(StudyData data) => new("Le contexte") { Number = "1.1", Blocks = StudyData.ToWrite("le contexte du programme, la commande du Département et l’enquête de terrain.") };

    private static Section Sources(StudyData data)
    {
        var (programme, received) = (data.Programme, data.Whole("R01"));
        var undated = received.Undated is not (> 0 and var count) ? "" : data.Disclosure.IsSmall(count) ? " Quelques diagnostics sans date n’y sont pas comptés." : $" {French.Count(count)} diagnostics sans date n’y sont pas comptés.";
        return new("Sources et champ")
        {
            Number = "1.2",
            Blocks =
            [
                new Paragraph($"Le programme {programme.Name} accompagne des personnes en insertion vers l’autonomie numérique dans {programme.Territories.Count} territoires, depuis le {programme.StartLabel}. Les diagnostics devaient être faits au {French.Date(programme.DiagnosisDeadline)} ; les remises, formations et certifications pouvaient venir après."),
                new Paragraph($"Les données sont celles de l’annexe du cahier des charges, saisies par les projets ou importées de leurs fichiers. Elles ont été extraites le {French.Date(data.ExtractedOn)} et décrivent la situation au {French.Date(data.At)}.{undated}"),
                new Paragraph($"Toutes les figures viennent d’une même extraction figée, {data.Snapshot.Number}, d’empreinte {data.Snapshot.ShortHash} (SHA-256, dix premiers caractères) : les mêmes lignes, pseudonymisées, donnent toujours les mêmes nombres."),
                new Paragraph("Une personne suivie par deux projets compte pour un parcours dans chaque territoire, et pour une seule personne dans le département. Les tableaux par territoire donnent la correction."),
            ],
        };
    }

    private static Section Quality(StudyData data)
    {
        var fields = data.Whole("Q01").Modalities.Where(field => field.Percent is not null).OrderBy(field => field.Percent).Take(5).ToList();
        return new("Ce que valent les données")
        {
            Number = "1.3",
            Blocks =
            [
                new Paragraph(data.Sentence("Q01")),
                .. fields.Count == 0 ? Array.Empty<Block>() : [new Paragraph($"Les questions les moins remplies : {string.Join(" ; ", fields.Select(field => $"{LowerFirst(field.Label)} ({French.Percent(field.Percent!.Value)})"))}.")],
                Soundness.Completeness(data),
                .. Crossings.HeatmapFigures.Completeness(data),
                new BulletList([.. Soundness.Sentences(data).Skip(1)]),
            ],
        };
    }

    private static Section Reading(StudyData data)
    {
        var thresholds = data.Programme.Thresholds;
        return new("Comment lire les figures")
        {
            Number = "1.4",
            Blocks =
            [
                new BulletList(
                [
                    "Les parts portent sur les réponses connues ; les réponses inconnues sont comptées à part, sous chaque figure.",
                    $"Les effectifs de 1 à {data.Disclosure.SecretUpTo}, et ceux qui les feraient deviner, sont remplacés par « s ». Aucune part n’est donnée pour moins de {thresholds.PercentFrom} personnes ; de {thresholds.PercentFrom} à {thresholds.SolidFrom - 1}, elle est en italique.",
                    "Une case non cochée ne veut pas dire « non » : un bloc de cases entièrement vide est une réponse inconnue.",
                    "Les intervalles à 95 % expriment la variation que l’on attendrait d’un groupe de cette taille ; le suivi se veut exhaustif.",
                    "Du fait des arrondis, la somme des parts peut différer de 100 %.",
                ]),
            ],
        };
    }

    private static string LowerFirst(string label) => label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
