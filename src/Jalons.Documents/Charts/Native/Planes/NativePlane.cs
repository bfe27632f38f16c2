using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Native;

/// <summary>Named points on two axes that cross at zero.</summary>
internal static class NativePlane
{
    private const double Left = 30, Right = 14;
    private static readonly (Fill Fill, string Symbol)[] Looks = [(Fill.Accent, "circle"), (new(Palette.Brick), "square"), (Fill.Ink, "diamond")];

    public static NativeChart Of(PlaneChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var frame = new NativeFrame(width, Left, Right, chart.HeightFor(width - Left - Right), HasLegend: chart.Kinds.Count > 1);
        var names = chart.Names;
        var places = chart.Points.Zip(names, (point, name) => (name, X: chart.Horizontal.Share(point.X) * (width - Left - Right), Y: (1 - chart.Vertical.Share(point.Y)) * frame.PlotHeight)).ToList();
        var sides = LabelPlaces.Of(places, NativeAxes.TickSize, width - Left - Right, (chart.Horizontal.Share(0) * (width - Left - Right), (1 - chart.Vertical.Share(0)) * frame.PlotHeight));
        var series = chart.Kinds.Select((kind, index) =>
        {
            var points = Enumerable.Range(0, chart.Points.Count).Where(point => chart.Points[point].Kind == kind).ToList();
            var across = sheet.Add($"{kind}, {chart.Across.Name}", points.Select(point => (Cell)new Cell.Number(chart.Points[point].X, 2)));
            var up = sheet.Add(kind, points.Select(point => (Cell)new Cell.Number(chart.Points[point].Y, 2)));
            var look = Looks[index % Looks.Length];
            return NativePoints.Marks(index, across, up, look.Fill, look.Symbol, [.. points.Select(point => (names[point], Letter(sides[point])))]);
        }).ToList();
        return new NativeChart(frame, sheet,
        [
            NativePoints.Scatter(series),
            NativePoints.Axis(1, crosses: 2, chart.Horizontal, "b", isShown: true, chart.Across.Name),
            NativePoints.Axis(2, crosses: 1, chart.Vertical, "l", isShown: true, chart.Up.Name),
        ]);
    }

    private static string Letter(LabelSide side) => side switch { LabelSide.Right => "r", LabelSide.Left => "l", LabelSide.Above => "t", _ => "b" };
}
