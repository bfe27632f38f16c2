using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies;

/// <summary>What all volumes share: cover, mentions, acronyms, sources.</summary>
internal static class VolumeFrame
{
    public static Report Of(StudyData data, string title, string subtitle, string shortTitle, IReadOnlyList<Section> sections) => new()
    {
        Title = title,
        Subtitle = subtitle,
        Collection = Collection(data),
        ShortTitle = shortTitle,
        Publisher = data.Programme.Institution,
        IssuedOn = data.ExtractedOn,
        Watermark = data.Programme.Watermark,
        Mentions = Mentions(data),
        Sections = sections,
    };

    public static string Collection(StudyData data) => $"{data.Programme.Name}, {data.Programme.Institution}";

    public static IReadOnlyList<Mention> Mentions(StudyData data) =>
    [
        new("Situation au", French.Date(data.At)),
        new("Données extraites le", French.Date(data.ExtractedOn)),
        new("Extraction", $"{data.Snapshot.Number}, empreinte {data.Snapshot.ShortHash}"),
        new("Champ", $"{data.Count("R01").Print} personnes reçues en diagnostic dans {data.Programme.Territories.Count} territoires"),
        new("Édition", data.EditionWords),
    ];
}
