using System.Xml.Linq;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Svg;

/// <summary>A tree that lies on its side: leaves at their names, branches as far as what joining them loses.</summary>
internal static class SvgTree
{
    private const double Pitch = 46;

    public static XElement Draw(TreeChart chart, string id, string title, string text)
    {
        string[] names = [.. chart.Order.Select(leaf => chart.Leaves[leaf])];
        var frame = SvgFrame.For(names, ["    "], chart.Axis, Pitch);
        var canvas = new SvgCanvas(id, SvgFrame.PictureWidth, frame.Height(hasLegend: false) + 22);
        frame.Grid(canvas);
        frame.Names(canvas, names);
        var (branches, places) = (chart.Branches, chart.Places());
        for (var index = chart.Leaves.Count; index < branches.Count; index++) Fork(canvas, frame, branches, places, index);
        canvas.Text(SvgFrame.PictureWidth - frame.Right, frame.Bottom + 44, chart.Measure.Name, $"text-anchor='end' font-size='{SvgCanvas.TickSize}' fill='#{Palette.Ink2}'");
        return canvas.Finish(title, text);
    }

    private static void Fork(SvgCanvas canvas, SvgFrame frame, IReadOnlyList<Branch> branches, IReadOnlyList<double> places, int index)
    {
        var (branch, x) = (branches[index], frame.X(branches[index].Height));
        foreach (var below in new[] { branch.Left!.Value, branch.Right!.Value })
            canvas.Line(frame.X(branches[below].Height), Y(places[below]), x, Y(places[below]), Palette.Accent, 3);
        canvas.Line(x, Y(places[branch.Left.Value]), x, Y(places[branch.Right.Value]), Palette.Accent, 3);

        double Y(double place) => frame.Middle(0) + place * Pitch;
    }
}
