using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>C: who sat a certification, who passed; the target counts sittings.</summary>
internal static class Certification
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"L’objectif de certification compte les passages, non les réussites. {data.Sentence("C01")} {data.Sentence("C02")} {data.Sentence("C03")}"),
    ];
}
