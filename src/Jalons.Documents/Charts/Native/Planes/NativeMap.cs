using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native;

/// <summary>Bubbles where the places are: their areas tell how many, their shades the class of the rate. Office draws no contours that can be edited.</summary>
internal static class NativeMap
{
    private const double PlotHeight = 270, Around = 0.06;

    public static NativeChart Of(MapChart chart, double width)
    {
        var (sheet, limits, legend) = (new NativeSheet(chart.Data), chart.Limits, chart.Legend);
        var (across, up) = (Range(chart.Places.Select(place => place.Centre.X), chart.Rate), Range(chart.Places.Select(place => place.Centre.Y), chart.Rate));
        var plotWidth = Math.Min(width - 20, PlotHeight * (across.Max - across.Min) / (up.Max - up.Min));
        var series = Enumerable.Range(0, limits.Count).Select(rank => Bubbles(sheet, rank, legend[rank], MapChart.Shade(rank, limits.Count),
            [.. chart.Places.Where(place => MapChart.ClassOf(place, limits) == rank && place.Count.Magnitude > 0)], rank == 0 || rank == limits.Count - 1)).OfType<XElement>().ToList();
        return new NativeChart(
            new NativeFrame(width, (width - plotWidth) / 2, (width - plotWidth) / 2, PlotHeight, HasLegend: true),
            sheet,
            [
                Dml.Of("bubbleChart", Flag("varyColors", false), series, Val("bubbleScale", 35), Flag("showNegBubbles", false), Val("sizeRepresents", "area"), Val("axId", 1), Val("axId", 2)),
                NativePoints.Axis(1, crosses: 2, across, "b", isShown: false),
                NativePoints.Axis(2, crosses: 1, up, "l", isShown: false),
            ]);
    }

    // Names stand at the lowest and the highest rates only: all of them would hide the bubbles.
    private static XElement? Bubbles(NativeSheet sheet, int rank, string name, string shade, IReadOnlyList<MapPlace> places, bool isNamed)
    {
        if (places.Count == 0) return null;
        var across = sheet.Add($"{name}, est", places.Select(place => (Cell)new Cell.Number(Math.Round(place.Centre.X, 5), 5)));
        var up = sheet.Add(name, places.Select(place => (Cell)new Cell.Number(Math.Round(place.Centre.Y, 5), 5)));
        var size = sheet.Add($"{name}, nombre", places.Select(place => (Cell)new Cell.Number(place.Count.Magnitude!.Value)));
        return Dml.Of(
            "ser",
            Val("idx", rank),
            Val("order", rank),
            NativeData.Title(up),
            Shape(Solid(shade), Line(Palette.Ink, 0.75)),
            Flag("invertIfNegative", false),
            isNamed ? NativePoints.Names([.. places.Select(place => (place.Name, "r"))]) : null,
            NativeData.Values("xVal", across),
            NativeData.Values("yVal", up),
            NativeData.Values("bubbleSize", size),
            Flag("bubble3D", false));
    }

    private static Scale Range(IEnumerable<double> values, Measure measure)
    {
        var (low, high) = (values.Min(), values.Max());
        var margin = Math.Max(high - low, 1e-6) * Around;
        return new Scale(Math.Round(high + 2 * margin, 6), Math.Round(high - low + 3 * margin, 6), measure) { Min = Math.Round(low - margin, 6) };
    }
}
