using Jalons.Core.Programmes;
using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;

namespace Jalons.Core.Studies.Booklets;

/// <summary>Chapters 3 and 4 of a booklet: what followed the diagnosis, and what was done against the targets.</summary>
internal static class BookletJourneys
{
    private static readonly string[] Services = ["F02", "F03", "F04", "F05"];

    public static Section Of(StudyData data, Territory territory) => new("Leurs parcours")
    {
        Number = "3",
        Blocks =
        [
            Funnels.Common(data, territory),
            new Paragraph($"{data.Sentence("F06", territory)} {data.Sentence("D02", territory)}"),
            Delays.Table(data, [territory]),
            new BulletList([.. Services.Select(code => (Prose)data.Sentence(code, territory))]),
        ],
    };

    public static Section Results(StudyData data, Territory territory) => new("Les réalisations et la suite")
    {
        Number = "4",
        Blocks =
        [
            new BulletList([.. data.Objectives.Select(objective => (Prose)data.Sentence(objective.Code, territory))]),
            new Paragraph($"{data.Sentence("C01", territory)} {data.Sentence("C02", territory)}"),
            new Paragraph($"{data.Sentence("S01", territory)} {data.Sentence("S02", territory)}"),
            new Paragraph($"{data.Sentence("Q01", territory)} {data.Sentence("Q02", territory)}"),
        ],
    };
}
