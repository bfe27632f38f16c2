using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Named points on two axes that cross at zero; kinds of points differ by colour and shape.</summary>
internal sealed class SvgPlane
{
    private const double Margin = 30, Foot = 62;
    private static readonly string[] Colours = [Palette.Accent, Palette.Brick, Palette.Ink];

    private readonly PlaneChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly double _width = SvgFrame.PictureWidth - 2 * Margin, _height;

    private SvgPlane(PlaneChart chart, string id)
    {
        (_chart, _height) = (chart, chart.HeightFor(SvgFrame.PictureWidth - 2 * Margin));
        _canvas = new SvgCanvas(id, SvgFrame.PictureWidth, _height + Margin + (chart.Kinds.Count > 1 ? Foot : Foot / 2));
    }

    public static XElement Draw(PlaneChart chart, string id, string title, string text)
    {
        var drawing = new SvgPlane(chart, id);
        drawing.Axes();
        drawing.Points();
        if (chart.Kinds.Count > 1) drawing.Legend();
        return drawing._canvas.Finish(title, text);
    }

    private void Axes()
    {
        foreach (var tick in _chart.Horizontal.Ticks) Tick(X(tick), Margin, X(tick), Margin + _height, tick == 0);
        foreach (var tick in _chart.Vertical.Ticks) Tick(Margin, Y(tick), Margin + _width, Y(tick), tick == 0);
        Words(Margin + _width, Margin + _height + 20, _chart.Across.Name, "end");
        Words(Margin, Margin - 12, _chart.Up.Name, "start");
    }

    private void Tick(double x1, double y1, double x2, double y2, bool isZero) => _canvas.Line(x1, y1, x2, y2, isZero ? Palette.Ink : Palette.Rule, isZero ? 1.5 : 1);

    private void Points()
    {
        var points = _chart.Points.Zip(_chart.Names, (point, name) => (name, X(point.X), Y(point.Y))).ToList();
        var sides = LabelPlaces.Of(points, TickSize, SvgFrame.PictureWidth, (X(0), Y(0)));
        foreach (var point in _chart.Points) Mark(X(point.X), Y(point.Y), KindOf(point));
        for (var index = 0; index < points.Count; index++)
        {
            var (label, x, y) = points[index];
            var (dx, dy, anchor) = sides[index] switch
            {
                LabelSide.Right => (10.0, 5.0, "start"),
                LabelSide.Left => (-10, 5, "end"),
                LabelSide.Above => (0, -11, "middle"),
                _ => (0, 21, "middle"),
            };
            _canvas.Text(x + dx, y + dy, label, $"text-anchor='{anchor}' font-size='{N(TickSize)}' fill='#{Palette.Ink}' stroke='#FFFFFF' stroke-width='4' stroke-linejoin='round' paint-order='stroke'");
        }
    }

    private int KindOf(PlanePoint point) => _chart.Kinds.ToList().IndexOf(point.Kind);

    private void Mark(double x, double y, int kind)
    {
        if (kind == 0) _canvas.Circle(x, y, 6, $"fill='#{Colours[0]}'");
        else _canvas.Rectangle(x - 6, y - 6, 12, 12, $"fill='#{Colours[kind % Colours.Length]}'");
    }

    private void Legend()
    {
        var x = Margin;
        for (var kind = 0; kind < _chart.Kinds.Count; kind++)
        {
            Mark(x + 7, Margin + _height + 46, kind);
            Words(x + 22, Margin + _height + 51, _chart.Kinds[kind], "start");
            x += TextWidth.Of(_chart.Kinds[kind]) * TickSize + 56;
        }
    }

    private void Words(double x, double y, string words, string anchor) => _canvas.Text(x, y, words, $"text-anchor='{anchor}' font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");

    private double X(double value) => Margin + _chart.Horizontal.Share(value) * _width;

    private double Y(double value) => Margin + (1 - _chart.Vertical.Share(value)) * _height;
}
