using System.Xml.Linq;

namespace Jalons.Documents.Html;

/// <summary>Tables with a caption, a scope on every header, and room to scroll sideways on a narrow screen.</summary>
internal static class HtmlTable
{
    public static XElement Of(Table table, int number)
    {
        var id = $"tableau-{number}";
        return new XElement(
            "div",
            new XAttribute("class", "tableau"),
            new XAttribute("id", id),
            Scroll(id, new XElement(
                "table",
                Caption(table, number, id),
                Head([.. table.Columns.Select(column => (column.Title, column.IsFigures))]),
                new XElement("tbody", table.Rows.Select(row => Line(row, [.. table.Columns.Select(column => column.IsFigures)]))))),
            HtmlFigure.Reading([("Champ", table.Scope), .. table.Notes.Select(note => ("Note", (string?)note)), ("Source", table.Source)]));
    }

    public static XElement Equivalent(Charts.ChartData data, string caption, string id) => Scroll(id, new XElement(
        "table",
        new XElement("caption", new XAttribute("id", $"{id}-legende"), HtmlText.Of(caption)),
        Head([.. data.Columns.Select((title, index) => (title, index > 0))]),
        new XElement("tbody", data.Rows.Select(row => Line(row, [.. data.Columns.Select((_, index) => index > 0)])))));

    // A region that scrolls must be reached by keyboard.
    private static XElement Scroll(string id, XElement table) => new(
        "div",
        new XAttribute("class", "defile"),
        new XAttribute("role", "region"),
        new XAttribute("aria-labelledby", $"{id}-legende"),
        new XAttribute("tabindex", "0"),
        table);

    private static XElement Caption(Table table, int number, string id) => new(
        "caption",
        new XAttribute("id", $"{id}-legende"),
        HtmlText.Of("span", "rang", $"Tableau {number}"),
        HtmlText.Of("span", "titre", table.Title),
        table.Subtitle is null ? null : HtmlText.Of("span", "mesure", table.Subtitle));

    private static XElement Head(IReadOnlyList<(string Title, bool IsFigures)> columns) => new(
        "thead",
        new XElement("tr", columns.Select(column => column.Title.Length == 0
            ? new XElement("td", "")
            : new XElement("th", new XAttribute("scope", "col"), Css(column.IsFigures), HtmlText.Of(column.Title)))));

    private static XElement Line(Row row, IReadOnlyList<bool> figures) => new(
        "tr",
        row.IsTotal ? new XAttribute("class", "total") : null,
        row.Cells.Select((cell, index) => index == 0
            ? new XElement("th", new XAttribute("scope", "row"), HtmlText.Of(cell.Print))
            : new XElement("td", Css(figures[index]), Value(cell))));

    private static object Value(Cell cell) => cell switch
    {
        { IsFragile: true } => new XElement("i", HtmlText.Of(cell.Print)),
        Cell.Secret => Short(cell, "secret statistique"),
        Cell.TooFew => Short(cell, "effectif trop faible"),
        Cell.NotMeasurable missing => Short(cell, $"non mesurable : {missing.Reason}"),
        _ => HtmlText.Of(cell.Print),
    };

    private static XElement Short(Cell cell, string meaning) => new("abbr", new XAttribute("title", meaning), cell.Print);

    private static XAttribute? Css(bool isFigures) => isFigures ? new XAttribute("class", "n") : null;
}
