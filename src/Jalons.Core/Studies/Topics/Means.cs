using Jalons.Core.Indicators.Figures;
using Jalons.Core.Studies.Objectives;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>E: the envelope, what the targets imply for each realisation, and what was spent once the accounts are known.</summary>
internal static class Means
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"L’enveloppe du programme est de {French.Euros(data.Programme.EnvelopeCents / 100m)}, répartie entre les territoires. Ce qui a été dépensé ne se lit que dans les bilans financiers des projets."),
        Envelope(data),
        new BulletList([.. new[] { "E01", "E02", "E03", "E04" }.Select(code => (Prose)data.Sentence(code))]),
    ];

    public static Table Envelope(StudyData data) => new(
        "L’enveloppe et ce que les cibles en font attendre",
        [Column.Words("Territoire"), new("Enveloppe"), new("Par diagnostic visé", 1.2), new("Par ordinateur visé", 1.2), new("Dépenses")],
        [
            .. data.Programme.Territories.Select(territory => Row.Of(territory.Name, Euros(territory.EnvelopeCents), Per(territory.EnvelopeCents, data.In(territory, "R01").Target), Per(territory.EnvelopeCents, data.In(territory, "R02").Target), Spent(data))),
            Row.Total("Département", Euros(data.Programme.EnvelopeCents), Per(data.Programme.EnvelopeCents, data.Whole("R01").Target), Per(data.Programme.EnvelopeCents, data.Whole("R02").Target), Spent(data)),
        ])
    {
        Subtitle = "En euros. « Par diagnostic visé » : enveloppe divisée par la cible, et non un coût constaté.",
        Scope = "Enveloppe de l’appel à projets, répartie entre les territoires.",
        Source = $"Appel à manifestation d’intérêt {data.Programme.Name} ; {Objective.Five.Count} objectifs.",
    };

    private static Cell.Number Euros(long cents) => new(cents / 100.0, 0, "€");

    private static Cell Per(long cents, int? target) => target is > 0 and var aimed ? new Cell.Number(cents / 100.0 / aimed, cents % (100L * aimed) == 0 ? 0 : 2, "€") : Cell.Empty;

    private static Cell Spent(StudyData data) => data.Whole("E01") is { Status: FigureStatus.NotMeasurable, Reason: var reason } ? new Cell.NotMeasurable((reason ?? "").TrimEnd('.')) : Cell.Empty;
}
