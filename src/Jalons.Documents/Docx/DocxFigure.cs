using System.Xml.Linq;
using Jalons.Documents.Charts;
using Jalons.Documents.Charts.Native;
using Jalons.Documents.Docx.Look;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx;

/// <summary>A figure: rank, message, measure, native chart, how to read it.</summary>
internal static class DocxFigure
{
    public const double PictureWidth = DocxStyle.TextWidth * 72 / 25.4;

    public static IEnumerable<XElement> Of(Figure figure, int number, Func<NativeChart, string> embed)
    {
        yield return P("Rang", Rank("Figure", number));
        yield return Line("Legende", figure.Title);
        yield return Line("Mesure", figure.Subtitle);
        foreach (var part in figure.Chart is HeatmapChart heat ? Shaded(figure, heat) : [Drawn(figure, number, embed)]) yield return part;
        foreach (var line in Reading([("Lecture", figure.Reading), ("Champ", figure.Scope), .. figure.Notes.Select(note => ("Note", (string?)note)), ("Source", figure.Source)]))
            yield return line;
    }

    private static XElement Drawn(Figure figure, int number, Func<NativeChart, string> embed)
    {
        var chart = NativeChart.Of(figure.Chart, PictureWidth);
        return P("Graphique", W.Of("r", DocxDrawing.Chart(embed(chart), 100 + number, $"Figure {number}", figure, chart.Frame.Height)));
    }

    private static IEnumerable<XElement> Shaded(Figure figure, HeatmapChart chart)
    {
        var limits = chart.Limits;
        yield return DocxTable.Grid(chart.AsTable(figure), isRead: true, cell => HeatmapChart.ColourOf(cell, limits), figure.AltText);
        yield return DocxTable.Gap(isRead: true);
    }

    /// <summary>« Figure 3 », numbered by a field so that Word can list the figures.</summary>
    public static IEnumerable<XElement> Rank(string kind, int number) => [.. Text($"{kind} "), .. Field($"SEQ {kind} \\* ARABIC", $"{number}")];

    public static IEnumerable<XElement> Reading(IEnumerable<(string Label, string? Text)> lines)
    {
        var said = lines.Where(line => line.Text is not null).ToList();
        for (var index = 0; index < said.Count; index++)
        {
            var repeats = index > 0 && said[index - 1].Label == said[index].Label;
            yield return W.Of(
                "p",
                W.Of("pPr", Val("pStyle", "Lecture"), index < said.Count - 1 ? [W.Of("keepNext"), W.Of("keepLines")] : Last()),
                repeats ? null : Text(said[index].Label, W.Of("b"), Val("color", Design.Palette.Ink)),
                Tab,
                Text(said[index].Text!));
        }

    }

    private static XElement[] Last() =>
        [W.Of("keepLines"), DocxStyle.Border("bottom", 4, Design.Palette.Rule, 6), W.Of("spacing", At("after", 160))];
}
