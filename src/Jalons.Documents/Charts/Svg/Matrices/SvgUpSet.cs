using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Bars over a grid of dots: one column per combination, one line per set.</summary>
internal sealed class SvgUpSet
{
    private const double Top = 26, BarsHeight = 190, Between = 18, Pitch = 34, Thickness = 30, WidestGutter = 236, WidestColumn = 64;

    private readonly UpSetChart _chart;
    private readonly Scale _scale;
    private readonly SvgCanvas _canvas;
    private readonly double _gutter, _column;

    private SvgUpSet(UpSetChart chart, string id)
    {
        (_chart, _scale) = (chart, Scale.Of(chart.Combinations.Select(combination => combination.Value.Magnitude ?? 0), chart.Measure));
        _gutter = Math.Min(chart.Sets.Select(TextWidth.Of).DefaultIfEmpty().Max() * FontSize + 18, WidestGutter);
        _column = Math.Min((SvgFrame.PictureWidth - _gutter - 4) / Math.Max(chart.Combinations.Count, 1), WidestColumn);
        _canvas = new SvgCanvas(id, SvgFrame.PictureWidth, Top + BarsHeight + Between + chart.Sets.Count * Pitch + 6);
    }

    private double Right => _gutter + _column * _chart.Combinations.Count;

    private static double Ground => Top + BarsHeight;

    public static XElement Draw(UpSetChart chart, string id, string title, string text)
    {
        var drawing = new SvgUpSet(chart, id);
        drawing.Grid();
        drawing.Sets();
        for (var index = 0; index < chart.Combinations.Count; index++) drawing.Column(index);
        return drawing._canvas.Finish(title, text);
    }

    private void Grid()
    {
        foreach (var tick in _scale.Ticks)
        {
            var y = Ground - _scale.Share(tick) * BarsHeight;
            _canvas.Line(_gutter, y, Right, y, tick == 0 ? Palette.Ink : Palette.Rule, tick == 0 ? 2 : 1);
            _canvas.Text(_gutter - 8, y + 5, _scale.Label(tick), $"text-anchor='end' font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
        }
    }

    private void Sets()
    {
        for (var set = 0; set < _chart.Sets.Count; set++)
        {
            if (set % 2 == 0) _canvas.Rectangle(0, Line(set) - Pitch / 2, Right, Pitch, $"fill='#{Palette.Sand}'");
            _canvas.Label(_gutter - 12, Line(set), TextWidth.Wrap(_chart.Sets[set], (_gutter - 16) / FontSize), $"text-anchor='end' fill='#{Palette.Ink}'");
        }
    }

    private void Column(int index)
    {
        var (combination, x) = (_chart.Combinations[index], _gutter + (index + 0.5) * _column);
        var (height, width) = (_scale.Share(combination.Value.Magnitude ?? 0) * BarsHeight, Math.Min(Thickness, _column - 8));
        if (height > 0) _canvas.Rectangle(x - width / 2, Ground - height, width, height, UpSetChart.FillOf(combination));
        _canvas.Text(x, Ground - height - 7, combination.Value.Print, $"text-anchor='middle' font-weight='700' font-size='{N(TickSize)}' fill='#{Palette.Ink}'");
        if (combination.Name is { } name) Named(name, x);
        else Dots(combination, x);
    }

    private void Dots(Combination combination, double x)
    {
        if (combination.Members.Count > 1) _canvas.Line(x, Line(combination.Members.Min()), x, Line(combination.Members.Max()), Palette.Ink, 3);
        for (var set = 0; set < _chart.Sets.Count; set++)
            _canvas.Circle(x, Line(set), 7, combination.Members.Contains(set) ? $"fill='#{Palette.Ink}'" : $"fill='#FFFFFF' stroke='#{Palette.Rule}' stroke-width='2'");
    }

    // What gathers several combinations has no dots: its name runs down its column.
    private void Named(string name, double x)
    {
        var middle = Line(0) - Pitch / 2 + _chart.Sets.Count * Pitch / 2;
        var lines = TextWidth.Wrap(name, _chart.Sets.Count * Pitch / TickSize);
        for (var index = 0; index < lines.Count; index++)
        {
            var across = x + 5 + (index - (lines.Count - 1) / 2d) * 17;
            _canvas.Text(across, middle, lines[index], $"text-anchor='middle' font-size='{N(TickSize)}' fill='#{Palette.Ink2}' transform='rotate(-90 {N(across)} {N(middle)})'");
        }
    }

    private static double Line(int set) => Ground + Between + (set + 0.5) * Pitch;
}
