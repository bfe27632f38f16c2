using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents;
using Jalons.Documents.Charts;

namespace Jalons.Core.Studies.Topics;

/// <summary>TYP: the needs of people in classes, for the evaluator to name and portray.</summary>
internal static class Typology
{
    private const int Marks = 2;

    public static IReadOnlyList<Block> Of(StudyData data) => data.Whole("TYP").Status is FigureStatus.NotMeasurable
        ? [new Paragraph(data.Sentence("TYP"))]
        :
        [
            new Paragraph($"{data.Sentence("TYP")} Les classes sont faites par la seule ressemblance des besoins (analyse des correspondances multiples, puis classification) ; ni les services reçus ni les résultats n’y entrent."),
            Sizes(data),
            .. Crossings.TypologyFigures.Of(data),
            .. Crossings.ClassTable.Of(data),
            .. StudyData.ToWrite("le nom et le portrait de chaque classe, avec des verbatims."),
        ];

    /// <summary>Labels keep the two answers that mark a class most: more would not stand beside a bar.</summary>
    public static Documents.Figure Sizes(StudyData data)
    {
        var figure = data.Bars("TYP", $"Les besoins se rangent en {((TypologyDetail)data.Whole("TYP").Detail!).Typology.Names.Count} classes", "Poids de chaque classe de besoins, en % des personnes dont les besoins sont connus.");
        var chart = (BarChart)figure.Chart;
        return figure with { Chart = chart with { Bars = [.. chart.Bars.Select(bar => bar with { Label = string.Join(", ", bar.Label.Split(", ").Take(Marks)) })] } };
    }
}
