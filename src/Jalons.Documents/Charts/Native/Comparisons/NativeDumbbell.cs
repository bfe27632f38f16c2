using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Native;

/// <summary>Two marks per line and what lies between. One stack holds an unseen start, the first mark, the way, and the second mark, whichever of the two is the smaller.</summary>
internal static class NativeDumbbell
{
    private const double Pitch = 23, Mark = 0.022;
    private static readonly Fill Before = new("FFFFFF"), After = Fill.Accent, Way = new(Palette.Rule);

    public static NativeChart Of(DumbbellChart chart, double width)
    {
        var (sheet, scale) = (new NativeSheet(chart.Data), chart.Axis);
        var tips = chart.Pairs.Select(pair => pair.Tip).ToList();
        NativeSeries[] series = [.. Stack(chart, sheet, scale.Max * Mark), NativeEnds.Labels(sheet, 6, scale, tips)];
        return new NativeChart(
            NativeFrame.For(chart.Pairs.Select(pair => pair.Label), tips, chart.Pairs.Count, NativeFrame.PitchFor(chart.Pairs.Select(pair => pair.Label), Pitch), width, hasLegend: true),
            sheet,
            [
                NativeBars.Group("stacked", gapWidth: 110, axes: 1, series.Select(one => one.Element)),
                NativeAxes.Categories(1, crosses: 2),
                NativeAxes.Amounts(2, crosses: 1, scale),
            ])
        { Unnamed = [0, 2, 3, 4, 6] };
    }

    private static NativeSeries[] Stack(DumbbellChart chart, NativeSheet sheet, double mark)
    {
        NativeColumn Column(string title, Func<Pair, int, Cell> cell) => sheet.Add(title, chart.Pairs.Select((pair, row) => IsKnown(pair) ? cell(pair, row + 2) : Cell.Empty));
        Cell Only(bool drawn) => drawn ? new Cell.Number(mark, 1) : Cell.Empty;

        var start = Column("Départ", (pair, row) => NativeEnds.Computed(Math.Max(0, Math.Min(First(pair), Second(pair)) - mark / 2), $"MAX(0,MIN(B{row},C{row})-{mark / 2})"));
        var beforeFirst = Column(chart.First, (pair, _) => Only(First(pair) <= Second(pair)));
        var afterFirst = Column(chart.Second, (pair, _) => Only(Second(pair) < First(pair)));
        var way = Column("Écart", (pair, row) => NativeEnds.Computed(Math.Max(0, Math.Abs(First(pair) - Second(pair)) - mark), $"MAX(0,ABS(B{row}-C{row})-{mark})"));
        var beforeLast = Column(chart.First, (pair, _) => Only(Second(pair) < First(pair)));
        var afterLast = Column(chart.Second, (pair, _) => Only(First(pair) <= Second(pair)));
        return
        [
            new(0, sheet[0], start), new(1, sheet[0], beforeFirst) { Fill = Before, Edge = Palette.Ink }, new(2, sheet[0], afterFirst) { Fill = After },
            new(3, sheet[0], way) { Fill = Way }, new(4, sheet[0], beforeLast) { Fill = Before, Edge = Palette.Ink }, new(5, sheet[0], afterLast) { Fill = After },
        ];
    }

    private static bool IsKnown(Pair pair) => pair is { Before.Magnitude: not null, After.Magnitude: not null };

    private static double First(Pair pair) => pair.Before.Magnitude ?? 0;

    private static double Second(Pair pair) => pair.After.Magnitude ?? 0;
}
