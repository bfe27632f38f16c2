using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>T: how beneficiaries are spread over towns.</summary>
internal static class Equity
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph("L’appel à projets demande une répartition « la plus équitable possible » à l’échelle infra-territoriale. On la lit en rapportant les personnes reçues à une population de référence, commune par commune."),
        new BulletList([.. Sentences(data)]),
        data.Territories("T05", Finding.Of(data, "T05"), "Part des personnes qui habitent hors du territoire de leur projet, en %."),
    ];

    public static IEnumerable<Prose> Sentences(StudyData data) => new[] { "T01", "T02", "T03", "T04", "T05" }.Select(code => (Prose)data.Sentence(code));
}
