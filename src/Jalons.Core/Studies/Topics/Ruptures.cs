using Jalons.Core.Indicators.Figures;
using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>F06, F07, F09: who is lost between the orientation and the training, and in it.</summary>
internal static class Ruptures
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"{data.Sentence("F06")} {data.Sentence("F07")}"),
        .. Figures(data),
        new Paragraph($"{data.Sentence("F09")} {data.Sentence("F10")}"),
    ];

    /// <summary>Where the training stands for those oriented, and why some never came; nothing when no outcome is known.</summary>
    public static IEnumerable<Documents.Figure> Figures(StudyData data)
    {
        var figure = data.Whole("F06");
        if (figure.Status is FigureStatus.NotMeasurable) yield break;

        yield return data.Territories("F06", $"{data.Share("F06").Print} des personnes orientées n’ont pas commencé leur formation", "Part des personnes qui n’ont pas commencé la formation, parmi celles dont la suite est connue, en %.");
        if (figure.Modalities.Any(IsReason) && figure.Modalities.Where(IsReason).Sum(reason => reason.Count) >= Cell.SmallestBase)
            yield return data.Bars("F06", "Pourquoi la formation n’a pas commencé", "Motifs connus, en % des personnes qui n’ont pas commencé.", IsReason);
    }

    private static bool IsReason(ModalityFigure answer) => answer.Code.StartsWith("reason_", StringComparison.Ordinal) && answer.Count > 0;
}
