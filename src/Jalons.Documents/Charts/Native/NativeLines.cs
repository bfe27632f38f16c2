using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native;

/// <summary>Lines against a number: a scatter of straight lines, a step being two points.</summary>
internal static class NativeLines
{
    private const double PlotHeight = 150;
    private static readonly string[] Dashes = ["solid", "dash", "sysDot", "lgDashDot", "lgDash"];

    public static NativeChart Of(LineChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var series = chart.Lines.Where(line => line.Points.Count > 0).Select((line, index) => Series(chart, sheet, line, index)).ToList();
        return new NativeChart(
            new NativeFrame(width, Left: 40, Right: 24, PlotHeight, HasLegend: true),
            sheet,
            [
                Dml.Of("scatterChart", Val("scatterStyle", "lineMarker"), Flag("varyColors", false), series, Val("axId", 1), Val("axId", 2)),
                NativeAxes.Across(1, crosses: 2, (0, chart.Horizontal.Max), chart.Horizontal.Step),
                NativeAxes.Upright(2, crosses: 1, chart.Vertical),
            ]);
    }

    private static XElement Series(LineChart chart, NativeSheet sheet, Trace line, int index)
    {
        var corners = (chart.IsStepped ? Corners(line) : line.Points).ToList();
        var across = sheet.Add($"{line.Name}, {chart.Across.Name}", corners.Select(corner => (Cell)new Cell.Number(corner.X, 1)));
        var values = sheet.Add(line.Name, corners.Select(corner => (Cell)new Cell.Number(corner.Y, 1)));
        return Dml.Of(
            "ser",
            Val("idx", index),
            Val("order", index),
            NativeData.Title(values),
            Dml.Of("spPr", Dml.Line(line.Fill.Colour, 2.25, Dashes[index % Dashes.Length])),
            Dml.Of("marker", Val("symbol", "none")),
            NativeData.Values("xVal", across),
            NativeData.Values("yVal", values),
            Flag("smooth", false));
    }

    private static IEnumerable<(double X, double Y)> Corners(Trace line)
    {
        yield return line.Points[0];
        for (var index = 1; index < line.Points.Count; index++)
        {
            yield return (line.Points[index].X, line.Points[index - 1].Y);
            yield return line.Points[index];
        }
    }
}
