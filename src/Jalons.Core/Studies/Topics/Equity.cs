using Jalons.Core.Indicators.Figures;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>T: how beneficiaries are spread over towns.</summary>
internal static class Equity
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph("L’appel à projets demande une répartition « la plus équitable possible » à l’échelle infra-territoriale. On la lit en rapportant les personnes reçues à une population de référence, commune par commune."),
        new BulletList([.. Sentences(data)]),
        .. Places.TownFigures.Coverage(data),
        .. Places.TownFigures.Lorenz(data),
        .. data.ComparesTerritories("T05") ? [data.Territories("T05", Finding.Of(data, "T05"), "Part des personnes qui habitent hors du territoire de leur projet, en %.")] : Array.Empty<Block>(),
    ];

    /// <summary>What is measured, one sentence each; what is not, in one sentence.</summary>
    public static IEnumerable<Prose> Sentences(StudyData data)
    {
        var figures = new[] { "T01", "T02", "T03", "T04", "T05" }.Select(data.Whole).ToLookup(figure => figure.Status is FigureStatus.NotMeasurable);
        foreach (var figure in figures[false]) yield return data.Sentence(figure.Indicator.Code);
        foreach (var reason in figures[true].GroupBy(figure => figure.Reason))
            yield return $"Non mesurable ({string.Join(", ", reason.Select(figure => figure.Indicator.Label.Uncapitalised))}). {reason.Key}";
    }
}
