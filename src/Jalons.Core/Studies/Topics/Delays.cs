using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>D: how many days from one step to the next, those who still wait included.</summary>
internal static class Delays
{
    private static readonly (string Code, string Label)[] Steps =
    [
        ("D01", "Orientation → diagnostic"), ("D02", "Diagnostic → ordinateur"), ("D03", "Diagnostic → connexion"), ("D04", "Diagnostic → formation"), ("D04b", "Diagnostic → certification"),
    ];

    public static IReadOnlyList<Block> Of(StudyData data) => [new Paragraph($"{data.Sentence("D02")} {data.Sentence("F08")}"), .. DelayFigures.Of(data), Table(data), new Paragraph(data.Sentence("D05"))];

    /// <summary>The département beside all territories, or beside those named.</summary>
    public static Table Table(StudyData data, IReadOnlyList<Territory>? territories = null) => new(
        "Le délai médian de chaque étape",
        [Column.Words("Étape", 2.2), .. (territories ?? data.Programme.Territories).Select(territory => new Column(territory.Name)), new("Département")],
        [.. Steps.Select(step => new Row([step.Label, .. (territories ?? data.Programme.Territories).Select(territory => Median(data, step.Code, territory)), Median(data, step.Code, null)]))])
    {
        Subtitle = "Nombre de jours en lequel la moitié des personnes orientées sont servies.",
        Scope = $"Personnes orientées vers chaque service, situation au {French.Date(data.At)} ; celles qui attendent encore sont comprises.",
        Note = "Pour l’orientation, seules les personnes finalement reçues ont un délai : il est optimiste. « Médiane non atteinte » : moins de la moitié des personnes sont servies.",
        Source = data.Source,
    };

    private static Cell Median(StudyData data, string code, Territory? territory)
        => (territory is null ? data.Whole(code) : data.In(territory, code)) switch
        {
            { Denominator: < Cell.SmallestBase } => new Cell.TooFew(),
            { Status: FigureStatus.NotMeasurable, Reason: var reason } => new Cell.NotMeasurable((reason ?? "").TrimEnd('.')),
            { Value: { } days } => new Cell.Number(days, 0, "j"),
            _ => Cell.Empty,
        };
}
