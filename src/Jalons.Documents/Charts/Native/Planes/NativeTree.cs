using Jalons.Documents.Charts.Native.Markup;

namespace Jalons.Documents.Charts.Native;

/// <summary>A tree as lines of a scatter: its root to the left, its leaves at zero, their names in the room to the right of it.</summary>
internal static class NativeTree
{
    private const double Pitch = 26, Edge = 10, Lowest = 100;

    public static NativeChart Of(TreeChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var (branches, places) = (chart.Branches, chart.Places());
        var lines = Around(branches, places, branches.Count - 1).ToList();
        var across = sheet.Add("Branches, perte", lines.Select(corner => (Cell)new Cell.Number(0 - corner.X, 3)));
        var up = sheet.Add("Branches", lines.Select(corner => (Cell)new Cell.Number(0 - corner.Y, 2)));
        var leaves = sheet.Add("Classes, perte", chart.Order.Select(_ => (Cell)0));
        var ranks = sheet.Add("Classes", chart.Order.Select((_, rank) => (Cell)new Cell.Number(0 - rank)));
        return new NativeChart(
            new NativeFrame(width, Edge, Edge, Math.Max(chart.Leaves.Count * Pitch, Lowest), HasLegend: false),
            sheet,
            [
                NativePoints.Scatter(
                [
                    NativePoints.Path(0, across, up, Fill.Accent),
                    NativePoints.Marks(1, leaves, ranks, Fill.Ink, "circle", [.. chart.Order.Select(leaf => (chart.Leaves[leaf], "r"))]),
                ]),
                NativePoints.Axis(1, crosses: 2, Room(chart, width), "b", isShown: false),
                NativePoints.Axis(2, crosses: 1, new Scale(0.5, 1, chart.Measure) { Min = 0.5 - chart.Leaves.Count }, "l", isShown: false),
            ]);
    }

    // One stroke around the tree and back to the root, so that no line links two forks.
    private static IEnumerable<(double X, double Y)> Around(IReadOnlyList<Branch> branches, IReadOnlyList<double> places, int index)
    {
        var branch = branches[index];
        yield return (branch.Height, places[index]);
        if (branch is not { Left: { } left, Right: { } right }) yield break;

        foreach (var below in new[] { left, right })
        {
            yield return (branch.Height, places[below]);
            foreach (var corner in Around(branches, places, below)) yield return corner;
            yield return (branch.Height, places[below]);
        }
        yield return (branch.Height, places[index]);
    }

    // To the right of zero, as much of the picture as the longest name takes.
    private static Scale Room(TreeChart chart, double width)
    {
        var share = Math.Min(chart.Leaves.Select(TextWidth.Of).DefaultIfEmpty().Max() * NativeAxes.TickSize / (width - 2 * Edge) + 0.04, 0.75);
        return new Scale(chart.Axis.Max * share / (1 - share), chart.Axis.Step, chart.Measure) { Min = -chart.Axis.Max };
    }
}
