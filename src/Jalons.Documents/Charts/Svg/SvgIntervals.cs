using System.Xml.Linq;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Points with their confidence intervals.</summary>
internal static class SvgIntervals
{
    public static XElement Draw(IntervalChart chart, string id, string title, string text)
    {
        string[] names = [.. chart.Estimates.Select(estimate => estimate.Label)];
        var longest = chart.Estimates.Select(End).Append(chart.Reference?.Value.Magnitude ?? 0);
        var frame = SvgFrame.For(names, chart.Estimates.Select(estimate => estimate.Value.Print), Scale.Of(longest, chart.Measure), pitch: 40);
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, frame.Height(chart.Reference is not null));
        frame.Grid(canvas);
        if (chart.Reference is { } reference) Compare(canvas, frame, reference);
        for (var row = 0; row < chart.Estimates.Count; row++) Point(canvas, frame, row, chart.Estimates[row]);
        frame.Names(canvas, names);
        return canvas.Finish(title, text);
    }

    private static double End(Estimate estimate) => Math.Max(estimate.Value.Magnitude ?? 0, estimate.Interval?.High ?? 0);

    private static void Compare(SvgCanvas canvas, SvgFrame frame, Reference reference)
    {
        var x = frame.X(reference.Value.Magnitude ?? 0);
        canvas.Line(x, frame.Middle(0) - 22, x, frame.Bottom, Palette.Ink2, 2, "stroke-dasharray='6 4'");
        frame.Legend(canvas, ($"{reference.Name} : {reference.Value.Print}", (left, y) => canvas.Line(left, y + 9, left + 24, y + 9, Palette.Ink2, 2, "stroke-dasharray='6 4'")));
    }

    private static void Point(SvgCanvas canvas, SvgFrame frame, int row, Estimate estimate)
    {
        if (estimate.Interval is { } interval) SvgBars.Whiskers(canvas, frame, frame.Middle(row), interval);
        if (estimate.Value.Magnitude is { } value)
            canvas.Circle(frame.X(value), frame.Middle(row), 7, $"fill='#{estimate.Fill.Colour}' stroke='#FFFFFF' stroke-width='2'");
        frame.Tip(canvas, End(estimate), row, estimate.Value.Print);
    }
}
