using System.Text;
using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Shaded contours and circles; a place whose rate is not told is hatched.</summary>
internal sealed class SvgMap
{
    private const double Tallest = 600, Foot = 74, LargestCircle = 20;

    private readonly MapChart _chart;
    private readonly IReadOnlyList<double> _limits;
    private readonly SvgCanvas _canvas;
    private readonly double _west, _north, _scale, _left, _bottom;

    private SvgMap(MapChart chart, string id)
    {
        var points = chart.Places.SelectMany(place => place.Rings).SelectMany(ring => ring).ToList();
        (_chart, _limits, _west, _north) = (chart, chart.Limits, points.Min(point => point.X), points.Max(point => point.Y));
        var (width, height) = (points.Max(point => point.X) - _west, _north - points.Min(point => point.Y));
        _scale = Math.Min(SvgFrame.PictureWidth / width, Tallest / height);
        (_left, _bottom) = ((SvgFrame.PictureWidth - width * _scale) / 2, height * _scale);
        _canvas = new SvgCanvas(id, SvgFrame.PictureWidth, _bottom + Foot);
    }

    public static XElement Draw(MapChart chart, string id, string title, string text)
    {
        var drawing = new SvgMap(chart, id);
        foreach (var place in chart.Places) drawing.Contour(place);
        foreach (var place in chart.Places) drawing.Circle(place);
        drawing.Names();
        drawing.Legend();
        return drawing._canvas.Finish(title, text);
    }

    private void Contour(MapPlace place)
    {
        var path = new StringBuilder();
        foreach (var ring in place.Rings)
            path.Append('M').AppendJoin('L', ring.Select(point => $"{N(X(point.X))} {N(Y(point.Y))}")).Append('Z');
        _canvas.Path(path.ToString(), $"fill='{(MapChart.ClassOf(place, _limits) is { } rank ? $"#{MapChart.Shade(rank, _limits.Count)}" : _canvas.Paint(Fill.Unknown))}' stroke='#FFFFFF' stroke-width='1.5'");
    }

    private void Circle(MapPlace place)
    {
        if (place.Count.Magnitude is not > 0) return;
        _canvas.Circle(X(place.Centre.X), Y(place.Centre.Y), Radius(place.Count.Magnitude.Value), $"fill='#{Palette.AmberFull}' fill-opacity='0.75' stroke='#{Palette.Ink}' stroke-width='1.5'");
    }

    private void Names()
    {
        var points = _chart.Places.Select(place => (place.Name, X(place.Centre.X), Y(place.Centre.Y))).ToList();
        var sides = LabelPlaces.Of(points, NameSize, SvgFrame.PictureWidth);
        for (var index = 0; index < points.Count; index++)
        {
            var reach = Math.Max(7, _chart.Places[index].Count.Magnitude is > 0 and var count ? Radius(count) * 0.8 : 0);
            var (dx, dy, anchor) = sides[index] switch
            {
                LabelSide.Right => (reach + 2, 4.0, "start"),
                LabelSide.Left => (-reach - 2, 4, "end"),
                LabelSide.Above => (0, -reach - 3, "middle"),
                _ => (0, reach + 12, "middle"),
            };
            _canvas.Text(points[index].Item2 + dx, points[index].Item3 + dy, points[index].Name, $"text-anchor='{anchor}' font-size='{N(NameSize)}' fill='#{Palette.Ink}' stroke='#FFFFFF' stroke-width='3' stroke-linejoin='round' paint-order='stroke'");
        }
    }

    private const double NameSize = 12.5;

    private void Legend()
    {
        var (x, y) = (0.0, _bottom + 22);
        for (var rank = 0; rank < _limits.Count; rank++) x = Entry(x, y, _chart.Legend[rank], () => _canvas.Rectangle(x, y, 24, 16, $"fill='#{MapChart.Shade(rank, _limits.Count)}' stroke='#{Palette.Grey}' stroke-width='0.5'"));
        (x, y) = (0, y + 28);
        if (_chart.Places.Any(place => place.Rate.Magnitude is null)) x = Entry(x, y, "taux non publié", () => _canvas.Rectangle(x, y, 24, 16, Fill.Unknown));
        Entry(x, y, $"surface du cercle : {_chart.Count.Name.ToLowerInvariant()}", () => _canvas.Circle(x + 12, y + 8, 8, $"fill='#{Palette.AmberFull}' stroke='#{Palette.Ink}' stroke-width='1.5'"));
    }

    private double Entry(double x, double y, string words, Action sample)
    {
        sample();
        _canvas.Text(x + 31, y + 13, words, $"font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
        return x + 31 + TextWidth.Of(words) * TickSize + 24;
    }

    private double Radius(double count) => LargestCircle * Math.Sqrt(count / _chart.Places.Max(place => place.Count.Magnitude ?? 0));

    private double X(double value) => _left + (value - _west) * _scale;

    private double Y(double value) => (_north - value) * _scale;
}
