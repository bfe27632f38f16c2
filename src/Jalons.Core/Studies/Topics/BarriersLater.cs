using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Jalons.Statistics.Paired;
using Jalons.Statistics.Tables;

namespace Jalons.Core.Studies.Topics;

/// <summary>FR: what became of the barriers found at the diagnosis, among people asked again.</summary>
internal static class BarriersLater
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"{data.Sentence("FR01")} {data.Sentence("FR02")} Un frein dont personne ne reparle n’est pas compté comme levé."),
        .. data.Whole("FR01") is { Status: FigureStatus.NotMeasurable } or { Denominator: null or < Cell.SmallestBase } ? Array.Empty<Block>() :
        [
            data.Bars("FR01", "Les freins levés, parmi ceux dont il a été reparlé", "Part des freins levés parmi ceux repérés au diagnostic et évoqués ensuite, en %.", answer => answer.Percent is not null),
        ],
        .. Change(data),
    ];

    /// <summary>FR02: each barrier at the diagnosis and when asked again, among those asked again.</summary>
    public static IEnumerable<Block> Change(StudyData data)
    {
        if (data.Whole("FR02") is not { Status: not FigureStatus.NotMeasurable, Detail: ChangeDetail detail, Numerator: >= Cell.SmallestBase and var among }) yield break;

        var holm = MultipleTesting.Holm([.. detail.Barriers.Select(barrier => barrier.Change.P)]);
        var shown = detail.Barriers.Select((barrier, rank) => (barrier.Label, barrier.Change, P: holm[rank], Pair: PairOf(data, barrier.Label, barrier.Change, barrier.Before))).OrderByDescending(barrier => barrier.Pair.Before.Magnitude ?? -1).ToList();
        if (shown.FirstOrDefault(barrier => barrier.Pair.Before is Cell.Percent) is not { Label: not null } first) yield break;

        var clear = shown.Where(barrier => barrier.P < 0.05).Select(barrier => $"« {barrier.Label} »").ToList();
        yield return new Documents.Figure(clear.Count == 0 ? "Aucun frein n’est nettement plus ou moins fréquent au suivi" : $"Le changement est net pour {French.Count(clear.Count)} frein{(clear.Count == 1 ? "" : "s")} sur {French.Count(shown.Count)}",
            new DumbbellChart(Measure.Percent("Part des personnes"), "Au diagnostic", "Au suivi", [.. shown.Select(barrier => barrier.Pair)]))
        {
            Subtitle = "Part des personnes qui ont chaque frein, au diagnostic et quand la question a été reposée, en %.",
            Reading = $"« {first.Label} » : {first.Pair.Before.Print} des personnes au diagnostic, {first.Pair.After.Print} au suivi.",
            Scope = $"Personnes dont les freins ont été redemandés, situation au {French.Date(data.At)}, n = {French.Count(among)}.",
            Note = $"Test de McNemar, en tenant compte du nombre de freins (Holm){(clear.Count > 0 ? $" : {string.Join(", ", clear)}" : "")}. Une personne orientée au plus bas va souvent mieux ensuite ; cette évolution ne peut être attribuée au seul programme.",
            Source = data.Source,
            AltText = "Deux points reliés par frein : sa part au diagnostic et sa part au suivi.",
        };
    }

    // Before and after with their flows: one small count of the four hides the line.
    private static Pair PairOf(StudyData data, string label, PairedChange change, long before)
    {
        var after = before - change.Lost + change.Gained;
        var isHidden = new[] { before, after, change.N - before, change.N - after }.Any(data.Disclosure.IsSmall);
        return new(label, isHidden ? Cell.Hidden : new Cell.Percent(100.0 * before / change.N), isHidden ? Cell.Hidden : new Cell.Percent(100.0 * after / change.N));
    }
}
