using Jalons.Core.Programmes;
using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>B08: what holds people back, as the diagnosis found it.</summary>
internal static class Barriers
{
    // « Difficultés dans les formalités de création » is asked of those who start a business alone.
    public static Figure AtDiagnosis(StudyData data, Territory? territory = null) => data.Bars(
        "B08", Finding.First(data, "B08", "Le frein le plus fréquent", territory, IsShown),
        territory is null ? "Freins identifiés au diagnostic, en % des personnes dont les freins sont connus." : $"Freins identifiés à {territory.Name}, en % des parcours dont les freins sont connus.",
        IsShown, territory: territory);

    private static bool IsShown(Indicators.Figures.ModalityFigure answer) => !answer.Code.StartsWith("business_paperwork", StringComparison.Ordinal);
}
