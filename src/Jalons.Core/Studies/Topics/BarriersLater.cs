using Jalons.Core.Indicators.Figures;
using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>FR: what became of the barriers found at the diagnosis, among people asked again.</summary>
internal static class BarriersLater
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"{data.Sentence("FR01")} {data.Sentence("FR02")} Un frein dont personne ne reparle n’est pas compté comme levé."),
        .. data.Whole("FR01").Status is FigureStatus.NotMeasurable ? Array.Empty<Block>() :
        [
            data.Bars("FR01", "Les freins levés, parmi ceux dont il a été reparlé", "Part des freins levés parmi ceux repérés au diagnostic et évoqués ensuite, en %.", answer => answer.Percent is not null),
        ],
    ];
}
