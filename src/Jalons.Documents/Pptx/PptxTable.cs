using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using static Jalons.Documents.Pptx.P;

namespace Jalons.Documents.Pptx;

/// <summary>A short table: rules and no stripes, figures to the right.</summary>
internal static class PptxTable
{
    private const double RowHeight = 38, Size = 14;

    public static XElement Of(PptxShape shapes, Table table, Box room)
    {
        var total = table.Columns.Sum(column => column.Width);
        var grid = Dr(
            "tbl",
            Dr("tblPr", new XAttribute("firstRow", 1)),
            Dr("tblGrid", table.Columns.Select(column => Dr("gridCol", new XAttribute("w", Emu(room.Width * column.Width / total))))),
            Row(table.Columns.Select((column, index) => Cell(column.Title, table.Columns[index].IsFigures, isBold: true, Palette.Ink, 1.5))),
            table.Rows.Select(row => Row(row.Cells.Select((cell, index) => Cell(cell.Print, table.Columns[index].IsFigures, row.IsTotal, Palette.Rule, 0.75)))));
        var height = RowHeight * (table.Rows.Count + 1);
        return shapes.Frame("Tableau", table.Title, room with { Height = height }, "http://schemas.openxmlformats.org/drawingml/2006/table", grid);
    }

    private static XElement Row(IEnumerable<XElement> cells) => Dr("tr", new XAttribute("h", Emu(RowHeight)), cells);

    private static XElement Cell(string text, bool isFigures, bool isBold, string rule, double thickness) => Dr(
        "tc",
        Dr("txBody", Dr("bodyPr"), Dr("lstStyle"), Paragraph(Text(text, Size, isBold: isBold), align: isFigures ? "r" : "l")),
        Dr(
            "tcPr",
            new XAttribute("marL", 0), new XAttribute("marR", Emu(10)), new XAttribute("anchor", "ctr"),
            None("lnL"), None("lnR"), None("lnT"),
            Dr("lnB", new XAttribute("w", (int)(thickness * 12700)), Dml.Solid(rule)),
            Dml.NoFill));

    private static XElement None(string side) => Dr(side, new XAttribute("w", 0), Dml.NoFill);
}
