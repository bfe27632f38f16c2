using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Impact;

/// <summary>The volume « impact et préconisations » (cahier des charges, IV): objectives, organisation, partnerships, means; numbered as in evaluation 5.2.</summary>
public static class ImpactVolume
{
    public static Report Of(StudyData data) => VolumeFrame.Of(
        data, $"Objectifs, organisation, partenariats et moyens du programme {data.Programme.Name}", "Ce qui a été réalisé, comment, et ce que l’on peut en dire", "Volet « impact et préconisations »",
        [
            Essentials(data), FrameChapter.Of(data), ObjectivesChapter.Of(data), OrganisationChapter.Of(data), Partnerships(data), Resources(data), ChangesChapter.Of(data),
            JudgementChapter.Of(data), JudgementChapter.Recommendations(data),
            Annexes.Acronyms, Annexes.Definitions(data, "R01", "R02", "R03", "R04", "R05", "R06", "R07", "F01", "F06", "D02", "S01", "S02", "X01", "Q01", "Q02"), Annexes.Sources(data),
        ]) with
    { PrintsChartTables = true };

    private static Section Essentials(StudyData data) => new("L’essentiel")
    {
        Lead = $"{data.ReachedInWords()} au {French.Date(data.At)}.",
        Blocks =
        [
            new KeyFigures([.. data.Objectives.Select(objective => new KeyFigure(data.WithTarget(objective), $"{objective.Label.Uncapitalised} (cible entre parenthèses)")), new KeyFigure(data.Share("S01"), "des personnes suivies à 3 mois, parmi celles à suivre")]),
            data.ObjectiveSentences(),
            .. StudyData.ToWrite("les messages de la synthèse, en deux pages."),
            new Callout("Comment lire ce volet", ["« Impact » s’entend ici comme dans le cahier des charges : en termes d’objectifs, d’organisation, de partenariats et de moyens. Ce n’est pas une mesure de causalité : il n’y a pas de groupe de comparaison."]),
        ],
    };

    private static Section Partnerships(StudyData data) => new("Les partenariats")
    {
        Number = "4",
        Lead = Finding.First(data, "X01", "Premier prescripteur") + ".",
        Sections =
        [
            new("Qui oriente") { Number = "4.1", Blocks = Partners.Of(data) },
            new("Ce que deviennent les personnes selon le prescripteur") { Number = "4.2", Blocks = Partners.Afterwards(data) },
            new("Les acteurs") { Number = "4.3", Blocks = [.. Crossings.NetworkFigures.Of(data), .. StudyData.ToWrite("la carte des acteurs, et l’articulation avec les conseillers numériques, le Pass numérique et les EPT.")] },
        ],
    };

    private static Section Resources(StudyData data) => new("Les moyens") { Number = "5", Blocks = [.. Means.Of(data), .. StudyData.ToWrite("les ressources humaines, le temps et les moyens matériels de chaque projet.")] };
}
