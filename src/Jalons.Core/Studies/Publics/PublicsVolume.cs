using Jalons.Core.Studies.Topics;
using Jalons.Documents;

namespace Jalons.Core.Studies.Publics;

/// <summary>The volume « publics » (cahier des charges, IV): who was received, what they need, what became of it; numbered as in evaluation 5.1.</summary>
public static class PublicsVolume
{
    /// <summary>The volume written from <paramref name="data"/>; every number in it comes from an indicator of that day.</summary>
    public static Report Of(StudyData data) => VolumeFrame.Of(
        data, $"Les publics du programme {data.Programme.Name}", "Qui a été accueilli, avec quels besoins, pour quels parcours", "Volet « publics »",
        [
            Summary.Of(data), MethodChapter.Of(data), ProfileChapter.Of(data), PrescriberChapter.Of(data), NeedsChapter.Of(data), JourneyChapter.Of(data), ResultsChapter.Of(data),
            new("Enseignements") { Number = "7", Blocks = StudyData.ToWrite("ce que le volet apprend sur les publics et leurs besoins, et ce qu’il laisse ouvert.") },
            Annexes.Acronyms, new("Les tests et les modèles") { Blocks = [Places.TerritoryFocus.Tests(data), .. Models.ModelFigures.Annex(data)] }, Annexes.Sources(data),
        ]) with
    { PrintsChartTables = true };
}
