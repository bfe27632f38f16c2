using Jalons.Core.Indicators.Figures;
using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Impact;

/// <summary>Chapter 2: what was done against what was aimed at, when, for whom, and whether it answers the needs.</summary>
internal static class ObjectivesChapter
{
    public static Section Of(StudyData data) => new("Les objectifs")
    {
        Number = "2",
        Lead = $"{data.ReachedInWords()} au {French.Date(data.At)}.",
        Sections =
        [
            new("Réalisations et cibles") { Number = "2.1", Blocks = Targets(data) },
            new("Le calendrier") { Number = "2.2", Blocks = Calendar(data) },
            new("L’équité entre communes et quartiers") { Number = "2.3", Blocks = Equity.Of(data) },
            new("L’offre répond-elle aux besoins ?") { Number = "2.4", Blocks = Offer.Of(data) },
        ],
    };

    private static IReadOnlyList<Block> Targets(StudyData data)
    {
        var furthest = data.Furthest();
        return
        [
            TargetFigures.Bullets(data),
            data.ObjectiveSentences(),
            TargetTables.ByTerritory(data),
            TargetFigures.ByTerritory(data, furthest, data.Count(furthest.Code) is Cell.Secret ? $"{furthest.Label} : l’objectif dont le programme est le plus loin" : $"{furthest.Label} : {data.Count(furthest.Code).Print} pour {French.Count(data.Whole(furthest.Code).Target ?? 0)} visées"),
            .. Certification.Of(data),
            new Paragraph($"De même, l’objectif de formation compte les orientations. {data.Sentence("R04b")}"),
        ];
    }

    private static IReadOnlyList<Block> Calendar(StudyData data) =>
    [
        new Paragraph($"{data.Sentence("R01a")} {data.Sentence("R01b")}"),
        TargetFigures.Pace(data),
        TargetTables.Deadline(data),
        .. new[] { "R08", "R09" }.Where(code => data.Whole(code).Status is not FigureStatus.NotMeasurable).Select(code => new Paragraph(data.Sentence(code))),
    ];
}
