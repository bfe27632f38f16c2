using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx;

/// <summary>Tables: a header row repeated on every page, figures to the right, rules and no stripes.</summary>
internal static class DocxTable
{
    private const int TextTwips = 9411;

    /// <summary>A table of at most this many rows is not cut by the end of a page.</summary>
    private const int RowsKept = 14;

    public static IEnumerable<XElement> Of(Table table, Outline outline)
    {
        yield return table.Rank is { } rank ? Line("Rang", rank) : P("Rang", DocxFigure.Rank("Tableau", outline.NumberOf(table)));
        yield return Line("Legende", table.Title);
        if (table.Subtitle is { } subtitle) yield return Line("Mesure", subtitle);
        List<(string, string?)> reading = [("Champ", table.Scope), .. table.Notes.Select(note => ("Note", (string?)note)), ("Source", table.Source)];
        // Only lines that read the table stay with it: an empty one would tie this table to the next.
        var isRead = reading.Exists(line => line.Item2 is not null);
        yield return Grid(table, isRead);
        yield return Gap(isRead);
        foreach (var line in DocxFigure.Reading([.. reading])) yield return line;
    }

    /// <summary>What stands between a table and the lines that read it; after a table alone almost no line, so that one which ends a page opens no empty page.</summary>
    public static XElement Gap(bool isRead) =>
        W.Of("p", W.Of("pPr", isRead ? W.Of("keepNext") : null, W.Of("spacing", At("after", isRead ? 0 : 120), At("line", isRead ? 140 : 20), At("lineRule", "exact"))));

    /// <param name="colourOf">Background of a cell; null leaves it as the paper is.</param>
    /// <param name="description">For those who do not see it.</param>
    public static XElement Grid(Table table, bool isRead, Func<Documents.Cell, string?>? colourOf = null, string? description = null)
    {
        var widths = Widths(table);
        return W.Of(
            "tbl",
            W.Of(
                "tblPr",
                W.Of("tblW", At("w", TextTwips), At("type", "dxa")),
                W.Of("tblBorders", Border("bottom", 8, Palette.Ink), Border("insideH", 4, Palette.Rule)),
                W.Of("tblLayout", At("type", "fixed")),
                W.Of("tblCellMar", W.Of("left", At("w", 0), At("type", "dxa")), W.Of("right", At("w", 100), At("type", "dxa"))),
                W.Of("tblLook", At("val", "0620"), At("firstRow", 1), At("firstColumn", 1), At("noHBand", 1), At("noVBand", 1)),
                Val("tblCaption", table.Title),
                description is null ? null : Val("tblDescription", description)),
            W.Of("tblGrid", widths.Select(width => W.Of("gridCol", At("w", width)))),
            Head(table, widths, isShaded: colourOf is not null),
            table.Rows.Select((row, rank) => Row(table, row, widths, (colourOf is not null || table.Rows.Count <= RowsKept) && (rank < table.Rows.Count - 1 || isRead), colourOf)));
    }

    private static int[] Widths(Table table)
    {
        var total = table.Columns.Sum(column => column.Width);
        return [.. table.Columns.Select(column => (int)(TextTwips * column.Width / total))];
    }

    private static XElement Head(Table table, int[] widths, bool isShaded) => W.Of(
        "tr",
        W.Of("trPr", W.Of("cantSplit"), W.Of("tblHeader")),
        table.Columns.Select((column, index) => Cell(
            widths[index],
            Aligned("Entete", column.IsFigures ? isShaded ? "center" : "right" : null, Text(column.Title), isSetOff: FollowsFigures(table, index)),
            W.Of("tcBorders", Border("bottom", 12, Palette.Ink)),
            W.Of("vAlign", At("val", "bottom")))));

    private static XElement Row(Table table, Documents.Row row, int[] widths, bool staysWithNext, Func<Documents.Cell, string?>? colourOf) => W.Of(
        "tr",
        W.Of("trPr", W.Of("cantSplit"), row.IsToFill ? W.Of("trHeight", At("val", Twips(20)), At("hRule", "atLeast")) : null),
        row.Cells.Select((cell, index) =>
        {
            var colour = index > 0 ? colourOf?.Invoke(cell) : null;
            var side = table.Columns[index].IsFigures ? colourOf is null ? "right" : "center" : null;
            return Cell(
                widths[index],
                Aligned(table.IsDense ? "CelluleSerree" : "Cellule", side, Text(cell.Print, colour is null ? Look(row, cell) : [Val("color", Palette.TextOn(colour))]), staysWithNext, FollowsFigures(table, index)),
                row.IsTotal ? W.Of("tcBorders", Border("top", 8, Palette.Ink)) : null,
                colour is null ? null : W.Of("shd", At("val", "clear"), At("color", "auto"), At("fill", colour)),
                colourOf is null ? null : W.Of("vAlign", At("val", "center")));
        }));

    private static XElement[] Look(Documents.Row row, Documents.Cell cell) =>
        row.IsTotal ? [W.Of("b")] : cell.IsFragile ? [W.Of("i")] : [];

    private static XElement Cell(int width, XElement content, params XElement?[] more) =>
        W.Of("tc", W.Of("tcPr", W.Of("tcW", At("w", width), At("type", "dxa")), more), content);

    // Words beside figures that end at the same line would read as one.
    private static bool FollowsFigures(Table table, int index) => index > 0 && table.Columns[index - 1].IsFigures && !table.Columns[index].IsFigures;

    private static XElement Aligned(string style, string? side, IEnumerable<XElement> text, bool staysWithNext = false, bool isSetOff = false) =>
        W.Of("p", W.Of("pPr", Val("pStyle", style), staysWithNext ? W.Of("keepNext") : null, isSetOff ? W.Of("ind", At("left", 160)) : null, side is null ? null : Val("jc", side)), text);

    public static XElement Border(string side, int eighths, string colour) =>
        W.Of(side, At("val", "single"), At("sz", eighths), At("space", 0), At("color", colour));
}
