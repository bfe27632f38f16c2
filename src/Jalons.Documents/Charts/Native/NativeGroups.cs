using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Native;

/// <summary>Several series, side by side or end to end.</summary>
internal static class NativeGroups
{
    public static NativeChart Of(GroupedChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var series = chart.Series.Select((_, index) => Series(chart, sheet, index)).ToList();
        return new NativeChart(Frame(chart, width), sheet,
        [
            NativeBars.Group(Grouping(chart), gapWidth: chart.IsStacked ? 45 : 40, axes: 1, series),
            NativeAxes.Categories(1, crosses: 2),
            NativeAxes.Amounts(2, crosses: 1, Axis(chart), format: chart.Arrangement == Arrangement.Filled ? NativeAxes.ShareFormat : NativeAxes.NumberFormat),
        ]);
    }

    private static string Grouping(GroupedChart chart) => chart.Arrangement switch
    {
        Arrangement.Filled => "percentStacked",
        Arrangement.Stacked => "stacked",
        _ => "clustered",
    };

    private static NativeFrame Frame(GroupedChart chart, double width)
    {
        var tips = chart.IsStacked ? [] : chart.Series.SelectMany(series => series.Values).Select(value => value.Print);
        var pitch = chart.IsStacked ? 31 : chart.Series.Count * 16 + 12;
        return NativeFrame.For(chart.Categories, tips, chart.Categories.Count, pitch, width, hasLegend: true);
    }

    // A chart filled up to 100 % counts in shares of one in Office.
    private static Scale Axis(GroupedChart chart) => chart.Arrangement switch
    {
        Arrangement.Filled => new Scale(1, 0.2, chart.Measure),
        Arrangement.Stacked => Scale.Of(chart.Categories.Select((_, row) => chart.Series.Sum(series => series.Values[row].Magnitude ?? 0)), chart.Measure),
        _ => Scale.Of(chart.Series.SelectMany(series => series.Values).Select(value => value.Magnitude ?? 0), chart.Measure),
    };

    private static XElement Series(GroupedChart chart, NativeSheet sheet, int index)
    {
        var fill = chart.FillOf(index);
        var labels = sheet.Add($"Étiquette {chart.Series[index].Name}", chart.Series[index].Values.Select(value => Tip(chart, value)));
        return new NativeSeries(index, sheet[0], sheet[index + 1])
        {
            Fill = fill,
            Labels = labels,
            LabelPosition = chart.IsStacked ? "ctr" : "outEnd",
            LabelColour = chart.IsStacked && fill.Texture == Texture.Plain ? Palette.TextOn(fill.Colour) : Palette.Ink,
            LabelPlate = chart.IsStacked && fill.Texture != Texture.Plain ? Dml.Shape(Dml.Solid("FFFFFF")) : null,
        }.Element;
    }

    // A piece too thin for its number goes without: the number stands in the table.
    private static Cell Tip(GroupedChart chart, Cell value)
    {
        var whole = chart.Arrangement == Arrangement.Filled ? 100 : Axis(chart).Max;
        return chart.IsStacked && value.Magnitude / whole < 0.06 ? Cell.Empty : value.Print;
    }
}
