using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>B07, B09: what was proposed, beside what was needed.</summary>
internal static class Offer
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"{data.Sentence("B07")} {data.Sentence("B09")}"),
        data.Bars("B07", Finding.Of(data, "B07"), "Part des personnes orientées vers chaque service, selon le besoin relevé au diagnostic, en %.", inOrder: true),
        new Paragraph("Une orientation sans besoin relevé n’est pas une erreur : l’ordinateur du foyer peut être partagé, ancien ou en panne. Un besoin sans orientation appelle une vérification du diagnostic."),
    ];
}
