using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Names on both sides, the body in the middle, and links whose thickness counts people; the number is written at each name.</summary>
internal sealed class SvgNetwork
{
    private const double Top = 40, Pitch = 34, LineHeight = 19, Thickest = 24, Thinnest = 2, WidestNames = 236, NarrowNames = 158, CentreWidth = 124, NumberWidth = 44;

    private readonly NetworkChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly double _left, _right, _height, _names;

    private SvgNetwork(NetworkChart chart, string id)
    {
        _chart = chart;
        _names = chart.After is { Nodes.Count: > 0 } ? NarrowNames : WidestNames;
        (_left, _right) = (GutterOf(chart.Before), chart.After is { Nodes.Count: > 0 } after ? GutterOf(after) : 0);
        _height = Math.Max(Math.Max(HeightOf(chart.Before), chart.After is null ? 0 : HeightOf(chart.After)), 96);
        _canvas = new SvgCanvas(id, SvgFrame.PictureWidth, Top + _height + 8);
    }

    private double CentreX => _right > 0 ? (_left + SvgFrame.PictureWidth - _right - CentreWidth) / 2 : SvgFrame.PictureWidth - CentreWidth - 4;

    public static XElement Draw(NetworkChart chart, string id, string title, string text)
    {
        var drawing = new SvgNetwork(chart, id);
        drawing.Side(chart.Before, isBefore: true);
        if (chart.After is { Nodes.Count: > 0 } after) drawing.Side(after, isBefore: false);
        drawing.Centre();
        return drawing._canvas.Finish(title, text);
    }

    private double GutterOf(NetworkSide side) => Math.Min(side.Nodes.Select(node => TextWidth.Of(node.Name)).DefaultIfEmpty().Max() * FontSize + 14, _names) + NumberWidth;

    private IReadOnlyList<string> LinesOf(NetworkNode node) => TextWidth.Wrap(node.Name, (_names - 14) / FontSize);

    // A name on several lines makes its row taller.
    private double PitchOf(NetworkNode node) => Math.Max(Pitch, LinesOf(node).Count * LineHeight + 10);

    private double HeightOf(NetworkSide side) => side.Nodes.Sum(PitchOf);

    private void Side(NetworkSide side, bool isBefore)
    {
        var from = Top + (_height - HeightOf(side)) / 2;
        var at = Top + (_height - side.Nodes.Sum(node => Thickness(node) + 3)) / 2;
        var edge = isBefore ? _left : SvgFrame.PictureWidth - _right;
        _canvas.Text(isBefore ? edge - NumberWidth - 8 : edge + NumberWidth + 8, 22, side.Title, $"text-anchor='{(isBefore ? "end" : "start")}' font-weight='600' font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
        foreach (var node in side.Nodes)
        {
            var y = from + PitchOf(node) / 2;
            from += PitchOf(node);
            Link(node, edge, y, isBefore ? CentreX : CentreX + CentreWidth, at + Thickness(node) / 2);
            at += Thickness(node) + 3;
            Name(node, edge, y, isBefore);
        }
    }

    private void Link(NetworkNode node, double x, double y, double towards, double at)
    {
        var middle = (x + towards) / 2;
        var isHidden = node.Value.Magnitude is null;
        _canvas.Path($"M{N(x)} {N(y)} C{N(middle)} {N(y)} {N(middle)} {N(at)} {N(towards)} {N(at)}",
            $"fill='none' stroke='#{(isHidden ? Palette.Grey : Palette.Ramp[2])}' stroke-width='{N(Thickness(node))}'{(isHidden ? " stroke-dasharray='5 5'" : "")}");
    }

    private void Name(NetworkNode node, double edge, double y, bool isBefore)
    {
        var (side, lines) = (isBefore ? -1 : 1, LinesOf(node));
        _canvas.Text(edge + side * 8, y + 5.5, node.Value.Print, $"text-anchor='{(isBefore ? "end" : "start")}' font-weight='700' font-size='{N(FontSize)}' fill='#{Palette.Ink}'");
        _canvas.Label(edge + side * (NumberWidth + 8), y, lines, $"text-anchor='{(isBefore ? "end" : "start")}' fill='#{Palette.Ink}'");
    }

    private void Centre()
    {
        var lines = TextWidth.Wrap(_chart.Centre, (CentreWidth - 20) / FontSize);
        _canvas.Rectangle(CentreX, Top, CentreWidth, _height, $"fill='#FFFFFF' stroke='#{Palette.Ink}' stroke-width='2'");
        _canvas.Label(CentreX + CentreWidth / 2, Top + _height / 2, lines, $"text-anchor='middle' font-weight='700' fill='#{Palette.Ink}'");
    }

    private double Thickness(NetworkNode node) => node.Value.Magnitude is { } value && _chart.Strongest > 0 ? Math.Max(Thinnest, Thickest * value / _chart.Strongest) : Thinnest;
}
