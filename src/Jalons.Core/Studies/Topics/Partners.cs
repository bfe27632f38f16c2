using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>X: who refers, and what became of people by kind of prescriber.</summary>
internal static class Partners
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"{data.Sentence("X01")} La concentration va de 0,1 (dix types de structure à parts égales) à 1 (un seul). {data.Sentence("X02")}"),
        data.Bars("X01", Finding.First(data, "X01", "Premier prescripteur"), "Structure ayant orienté la personne, en % des personnes dont le prescripteur est connu."),
        .. Crossings.HeatmapFigures.Prescribers(data),
        new Paragraph(data.Sentence("X03")),
    ];

    /// <summary>What became of people by kind of prescriber, and who agreed to be contacted.</summary>
    public static IReadOnlyList<Block> Afterwards(StudyData data) =>
    [
        new Paragraph($"{data.Sentence("X04")} Les prescripteurs ne rencontrent pas les mêmes personnes : un écart entre eux n’est pas une performance."),
        data.Bars("X04", Finding.Of(data, "X04"), "Part des personnes équipées selon la structure qui les a orientées, en % de celles orientées vers un ordinateur.", answer => answer.Percent is not null),
        new Paragraph($"{data.Sentence("X04b")} Là aussi, l’écart dit d’abord qui est orienté par qui."),
        .. data.Share("X04b") is not Cell.Percent ? Array.Empty<Block>() : [data.Bars("X04b", Finding.Of(data, "X04b"), "Part des personnes qui n’ont pas commencé leur formation selon la structure qui les a orientées, en % de celles dont la suite est connue.", answer => answer.Percent is not null)],
        new Paragraph(data.Sentence("X05")),
    ];
}
