using System.Text;
using System.Xml.Linq;
using Jalons.Documents.Design;
using Jalons.Documents.Typography;
using static Jalons.Documents.Charts.Svg.SvgCanvas;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Steps over time, with the line to the target.</summary>
internal sealed class SvgSteps
{
    private const double Left = 56, Right = 150, Top = 16, PlotHeight = 270, Foot = 34;
    private static readonly string[] Dashes = ["", "8 4", "2 4", "10 3 2 3"];

    private readonly StepChart _chart;
    private readonly Scale _scale;
    private readonly TimeScale _time;
    private readonly SvgCanvas _canvas;

    private SvgSteps(StepChart chart, string id)
    {
        _chart = chart;
        _scale = Scale.Of(chart.Curves.SelectMany(curve => curve.Points).Select(point => point.Value).Append(chart.Target?.Value ?? 0), chart.Measure);
        _time = TimeScale.Of(chart);
        _canvas = new SvgCanvas(id, SvgFrame.PictureWidth, Top + PlotHeight + Foot);
    }

    public static XElement Draw(StepChart chart, string id, string title, string text)
    {
        var drawing = new SvgSteps(chart, id);
        drawing.Grid();
        if (chart.Target is { } target) drawing.Target(target);
        for (var index = 0; index < chart.Curves.Count; index++) drawing.Steps(chart.Curves[index], Dashes[index % Dashes.Length]);
        return drawing._canvas.Finish(title, text);
    }

    private void Grid()
    {
        foreach (var tick in _scale.Ticks)
        {
            _canvas.Line(Left, Y(tick), SvgFrame.PictureWidth - Right, Y(tick), tick == 0 ? Palette.Ink : Palette.Rule, tick == 0 ? 2 : 1);
            _canvas.Text(Left - 8, Y(tick) + 5, _scale.Label(tick), $"text-anchor='end' font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
        }

        foreach (var day in _time.Ticks)
            _canvas.Text(X(day), Top + PlotHeight + 22, TimeScale.Label(day), $"text-anchor='middle' font-size='{N(TickSize)}' fill='#{Palette.Ink2}'");
    }

    private void Target(TargetLine target)
    {
        var (end, top) = (X(target.Until), Y(target.Value));
        _canvas.Line(X(target.From), Y(0), end, top, Palette.Ink, 2, "stroke-dasharray='6 5'");
        _canvas.Line(end, Top, end, Y(0), Palette.Ink2, 1, "stroke-dasharray='2 3'");
        _canvas.Circle(end, top, 5, $"fill='#{Palette.Ink}'");
        _canvas.Text(end + 9, top + 18, $"{target.Name} : {French.Number(target.Value)}", $"font-weight='700' font-size='{N(TickSize)}' fill='#{Palette.Ink}'");
    }

    private void Steps(Curve curve, string dash)
    {
        if (curve.Points is []) return;
        var path = new StringBuilder($"M{N(X(curve.Points[0].On))} {N(Y(0))}");
        foreach (var point in curve.Points) path.Append($"H{N(X(point.On))}V{N(Y(point.Value))}");
        _canvas.Path(path.ToString(), $"fill='none' stroke='#{curve.Fill.Colour}' stroke-width='3' stroke-dasharray='{dash}'");

        var last = curve.Points[^1];
        _canvas.Text(X(last.On) + 8, Y(last.Value) + 5, curve.Name, $"fill='#{Palette.Ink}'");
        _canvas.Text(X(last.On) + 8, Y(last.Value) + 24, French.Number(last.Value), $"font-weight='700' fill='#{Palette.Ink}'");
    }

    private double X(DateOnly day) => Left + _time.Share(day) * (SvgFrame.PictureWidth - Left - Right);

    private double Y(double value) => Top + (1 - _scale.Share(value)) * PlotHeight;
}
