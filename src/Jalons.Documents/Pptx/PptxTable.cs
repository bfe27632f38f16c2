using System.Xml.Linq;
using Jalons.Documents.Charts;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using static Jalons.Documents.Pptx.P;

namespace Jalons.Documents.Pptx;

/// <summary>A short table: rules and no stripes, figures to the right.</summary>
internal static class PptxTable
{
    private const double RowHeight = 38, Size = 14, RowMargin = 5;
    private const double BoldWidth = 1.15;
    private static readonly double[] Sizes = [Size, 13, 12, 11, 10.5, 10, 9.5];

    public static XElement Of(PptxShape shapes, Table table, Box room) => Of(shapes, table, room, table.Title, RowHeight, Size, null);

    /// <summary>A figure that is a table with shaded cells, in the room that it has.</summary>
    public static XElement Of(PptxShape shapes, Figure figure, HeatmapChart chart, Box room)
    {
        var (limits, table) = (chart.Limits, chart.AsTable(figure));
        var size = Sizes.FirstOrDefault(size => HeightAt(size, table, room.Width) <= room.Height, Sizes[^1]);
        return Of(shapes, table, room, figure.AltText, LineAt(size) + RowMargin, size, cell => HeatmapChart.ColourOf(cell, limits));
    }

    // Long names on two lines make their rows taller: the largest type that lets all rows fit.
    private static double HeightAt(double size, Table table, double width)
    {
        var ems = width * table.Columns[0].Width / table.Columns.Sum(column => column.Width) * 0.75 / size;
        var lines = 2 + table.Rows.Sum(row => TextWidth.Wrap(row.Cells[0].Print, ems - 1).Count);
        return lines * LineAt(size) + (table.Rows.Count + 1) * RowMargin;
    }

    // The size at which no word of a column's title is cut in two.
    private static double HeadSize(Table table, double width, double size) => table.Columns
        .Select(column => width * column.Width / table.Columns.Sum(column => column.Width) * 0.75 / (column.Title.Split(' ').Max(TextWidth.Of) * BoldWidth))
        .Append(size).Min();

    private static double LineAt(double size) => size * 1.22 / 0.75;

    private static XElement Of(PptxShape shapes, Table table, Box room, string description, double rowHeight, double size, Func<Cell, string?>? colourOf)
    {
        var total = table.Columns.Sum(column => column.Width);
        var side = colourOf is null ? "r" : "ctr";
        var headSize = HeadSize(table, room.Width, size);
        string Side(int column) => table.Columns[column].IsFigures ? side : "l";
        var grid = Dr(
            "tbl",
            Dr("tblPr", new XAttribute("firstRow", 1)),
            Dr("tblGrid", table.Columns.Select(column => Dr("gridCol", new XAttribute("w", Emu(room.Width * column.Width / total))))),
            Row(rowHeight, table.Columns.Select((column, index) => Cell(column.Title, Side(index), headSize, isBold: true, Palette.Ink, 1.5, null))),
            table.Rows.Select(row => Row(rowHeight, row.Cells.Select((cell, index) => Cell(cell.Print, Side(index), size, row.IsTotal, Palette.Rule, 0.75, index == 0 ? null : colourOf?.Invoke(cell))))));
        return shapes.Frame("Tableau", description, room with { Height = rowHeight * (table.Rows.Count + 1) }, "http://schemas.openxmlformats.org/drawingml/2006/table", grid);
    }

    private static XElement Row(double height, IEnumerable<XElement> cells) => Dr("tr", new XAttribute("h", Emu(height)), cells);

    private static XElement Cell(string text, string side, double size, bool isBold, string rule, double thickness, string? colour) => Dr(
        "tc",
        Dr("txBody", Dr("bodyPr"), Dr("lstStyle"), Paragraph(Text(text, size, colour is null ? Palette.Ink : Palette.TextOn(colour), isBold), align: side)),
        Dr(
            "tcPr",
            new XAttribute("marL", 0), new XAttribute("marR", side == "ctr" ? 0 : Emu(10)), new XAttribute("marT", Emu(2)), new XAttribute("marB", Emu(2)), new XAttribute("anchor", "ctr"),
            None("lnL"), None("lnR"), None("lnT"),
            Dr("lnB", new XAttribute("w", (int)(thickness * 12700)), Dml.Solid(rule)),
            colour is null ? Dml.NoFill : Dml.Solid(colour)));

    private static XElement None(string side) => Dr(side, new XAttribute("w", 0), Dml.NoFill);
}
