using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Publics;

/// <summary>The volume « publics » (cahier des charges, IV): who was received, what they need, what became of it; numbered as in evaluation 5.1.</summary>
public static class PublicsVolume
{
    /// <summary>The volume written from <paramref name="data"/>; every number in it comes from an indicator of that day.</summary>
    public static Report Of(StudyData data) => new()
    {
        Title = $"Les publics du programme {data.Programme.Name}",
        Subtitle = "Qui a été accueilli, avec quels besoins, pour quels parcours",
        Collection = $"{data.Programme.Name}, {data.Programme.Institution}",
        ShortTitle = "Volet « publics »",
        Publisher = data.Programme.Institution,
        IssuedOn = data.ExtractedOn,
        Watermark = data.Programme.IsFictitious ? "DONNÉES FICTIVES" : null,
        Mentions =
        [
            new("Situation au", French.Date(data.At)),
            new("Données extraites le", French.Date(data.ExtractedOn)),
            new("Extraction", $"{data.Snapshot.Number}, empreinte {data.Snapshot.ShortHash}"),
            new("Champ", $"{French.Count(data.Whole("R01").Numerator ?? 0)} personnes reçues en diagnostic dans {data.Programme.Territories.Count} territoires"),
            new("Édition", Punctuation.Tidy($"Pour diffusion : les effectifs de 1 à {data.Disclosure.SecretUpTo}, et ceux qui les feraient deviner, sont remplacés par « s ».")),
        ],
        Sections = [Summary.Of(data), MethodChapter.Of(data), ProfileChapter.Of(data), PrescriberChapter.Of(data), NeedsChapter.Of(data), JourneyChapter.Of(data), ResultsChapter.Of(data)],
        PrintsChartTables = true,
    };
}
