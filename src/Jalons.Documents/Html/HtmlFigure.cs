using System.Xml.Linq;
using Jalons.Documents.Charts.Svg;

namespace Jalons.Documents.Html;

/// <summary>A figure: rank, message, measure, picture, how to read it, and the numbers behind it.</summary>
internal static class HtmlFigure
{
    public static XElement Of(Figure figure, int number)
    {
        var id = $"figure-{number}";
        return new XElement(
            "figure",
            new XAttribute("id", id),
            new XAttribute("aria-labelledby", $"{id}-legende"),
            new XElement(
                "figcaption",
                new XAttribute("id", $"{id}-legende"),
                HtmlText.Of("span", "rang", $"Figure {number}"),
                HtmlText.Of("span", "titre", figure.Title),
                HtmlText.Of("span", "mesure", figure.Subtitle)),
            new XElement("div", new XAttribute("class", "image"), new XAttribute("role", "group"), new XAttribute("aria-labelledby", $"{id}-legende"), new XAttribute("tabindex", "0"), SvgChart.Draw(figure.Chart, id, figure.Title, figure.AltText)),
            Reading([("Lecture", figure.Reading), ("Champ", figure.Scope), .. figure.Notes.Select(note => ("Note", (string?)note)), ("Source", figure.Source)]),
            new XElement(
                "details",
                new XElement("summary", "Tableau des valeurs"),
                HtmlTable.Equivalent(figure.Chart.Data, $"{figure.Title}. {figure.Subtitle}", $"{id}-valeurs")));
    }

    /// <summary>Labels and texts in two columns; a label said once for several notes.</summary>
    public static XElement? Reading(IEnumerable<(string Label, string? Text)> lines)
    {
        var said = lines.Where(line => line.Text is not null).GroupBy(line => line.Label).ToList();
        return said is [] ? null : new XElement("dl", new XAttribute("class", "lecture"), said.Select(Pair));
    }

    private static XElement Pair(IGrouping<string, (string Label, string? Text)> line) => new(
        "div",
        new XElement("dt", line.Key),
        line.Select(part => new XElement("dd", HtmlText.Of(part.Text!))));
}
