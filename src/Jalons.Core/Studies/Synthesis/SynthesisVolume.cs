using Jalons.Core.Studies.Crossings;
using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Places;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Synthesis;

/// <summary>The document of eight to twelve pages that is presented and published (cahier des charges, V.2).</summary>
public static class SynthesisVolume
{
    public static Report Of(StudyData data) => VolumeFrame.Of(
        data, $"{data.Programme.Name} : la synthèse de l’évaluation", "Les publics, les réalisations, et ce que l’on peut en dire", "Synthèse",
        [Essentials(data), Method(data), Publics(data), Needs(data), Journeys(data), Results(data), Territories(data), Sayable(data), Next(data)]) with
    { ChaptersFlow = true };

    private static Section Essentials(StudyData data) => new("L’essentiel")
    {
        Lead = $"{data.ReachedInWords()} au {French.Date(data.At)}.",
        Blocks = [KeyNumbers.Six(data), data.ObjectiveSentences(), .. StudyData.ToWrite("les trois messages à retenir.")],
    };

    private static Section Method(StudyData data) => new("Le programme et la méthode")
    {
        Number = "1",
        Blocks =
        [
            new Paragraph($"Le programme {data.Programme.Name} accompagne des personnes en insertion vers l’autonomie numérique dans {data.Programme.Territories.Count} territoires, depuis le {data.Programme.StartLabel}. Chaque projet reçoit les personnes en diagnostic, remet un ordinateur ou une connexion, oriente vers une formation ou une certification, et suit les personnes à 3 et 6 mois."),
            new Paragraph($"Les nombres viennent de l’extraction {data.Snapshot.Number}, d’empreinte {data.Snapshot.ShortHash}, la même que celle des deux volets. {data.Sentence("Q01")} {data.Sentence("Q02")}"),
        ],
    };

    private static Section Publics(StudyData data) => new("Les publics")
    {
        Number = "2",
        Blocks =
        [
            new Paragraph($"{data.Sentence("P01")} {data.Sentence("P04")} {data.Sentence("P03")}"),
            .. CombinationFigures.OfPublics(data),
        ],
    };

    private static Section Needs(StudyData data) => new("Les besoins")
    {
        Number = "3",
        Blocks =
        [
            new Paragraph($"{data.Sentence("B01")} {data.Sentence("B04")} {data.Sentence("B05")}"),
            .. CombinationFigures.OfNeeds(data),
            new Paragraph(data.Sentence("B08")),
            new Paragraph(data.Sentence("TYP")),
        ],
    };

    private static Section Journeys(StudyData data) => new("Les parcours")
    {
        Number = "4",
        Blocks = [Funnels.Common(data), new Paragraph($"{data.Sentence("F06")} {data.Sentence("D02")} {data.Sentence("F08")}"), .. DelayFigures.Of(data)],
    };

    private static Section Results(StudyData data) => new("Les réalisations")
    {
        Number = "5",
        Blocks = [TargetFigures.Bullets(data), new Paragraph(data.Sentence("R01a")), .. Certification.Of(data)],
    };

    private static Section Territories(StudyData data) => new("Les territoires")
    {
        Number = "6",
        Blocks = [TargetTables.ByTerritory(data), new BulletList([.. Equity.Sentences(data)]), .. TownFigures.Coverage(data), .. StudyData.ToWrite("une phrase par territoire : ce qui fait sa singularité.")],
    };

    private static Section Sayable(StudyData data) => new("Ce que l’on peut dire, et ne pas dire")
    {
        Number = "7",
        Blocks = [new Paragraph($"{data.Sentence("S01")} {data.Sentence("S02")} {data.Sentence("S03")}"), .. BarriersLater.Change(data), .. Limits.Of(data).Skip(1)],
    };

    private static Section Next(StudyData data) => new("Les préconisations") { Number = "8", Blocks = StudyData.ToWrite("les préconisations par destinataire : Département et financeurs, porteurs, EPT et prescripteurs.") };
}
