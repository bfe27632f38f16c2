using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>TYP: the needs of people in classes, for the evaluator to name and portray.</summary>
internal static class Typology
{
    public static IReadOnlyList<Block> Of(StudyData data) => data.Whole("TYP").Status is FigureStatus.NotMeasurable
        ? [new Paragraph(data.Sentence("TYP"))]
        :
        [
            new Paragraph($"{data.Sentence("TYP")} Les classes sont faites par la seule ressemblance des besoins (analyse des correspondances multiples, puis classification) ; ni les services reçus ni les résultats n’y entrent."),
            Sizes(data),
            .. Crossings.TypologyFigures.Of(data),
            .. StudyData.ToWrite("le nom et le portrait de chaque classe, avec des verbatims."),
        ];

    public static Documents.Figure Sizes(StudyData data) => data.Bars(
        "TYP", $"Les besoins se rangent en {((TypologyDetail)data.Whole("TYP").Detail!).Typology.Names.Count} classes", "Poids de chaque classe de besoins, en % des personnes dont les besoins sont connus.");
}
