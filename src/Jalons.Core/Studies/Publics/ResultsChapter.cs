using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 6: what was done, against the five targets of the call, and what is known afterwards.</summary>
internal static class ResultsChapter
{
    public static Section Of(StudyData data) => new("Quels résultats ?")
    {
        Number = "6",
        Lead = $"{data.ReachedInWords()} au {French.Date(data.At)}.",
        Sections =
        [
            new("Dotations, formations, certifications")
            {
                Number = "6.1",
                Blocks =
                [
                    TargetFigures.Bullets(data),
                    data.ObjectiveSentences(),
                    TargetFigures.Pace(data),
                    TargetTables.ByTerritory(data),
                    .. Certification.Of(data),
                ],
            },
            new("À trois et six mois") { Number = "6.2", Blocks = FollowUps.Of(data) },
            new("Les freins repérés au diagnostic, et ensuite") { Number = "6.3", Blocks = BarriersLater.Of(data) },
            new("L’accompagnement vu par les personnes") { Number = "6.4", Blocks = StudyData.ToWrite("portraits de personnes accompagnées, à partir des entretiens et avec leur accord.") },
        ],
    };
}
