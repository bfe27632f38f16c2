using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;

namespace Jalons.Documents.Charts.Native;

/// <summary>Stacks on both sides of zero: what is worse counts as negative, the middle is halved.</summary>
internal static class NativeDiverging
{
    private const double Pitch = 28;

    public static NativeChart Of(DivergingChart chart, double width)
    {
        var (sheet, scale) = (new NativeSheet(chart.Data), chart.Axis);
        var drawn = Series(chart, sheet, (scale.Max - scale.Min) * 0.06).ToList();
        return new NativeChart(
            NativeFrame.For(chart.Categories, [], chart.Categories.Count, Pitch, width, hasLegend: true),
            sheet,
            [
                NativeBars.Group("stacked", gapWidth: 45, axes: 1, drawn.Select(series => series.Element)),
                NativeAxes.Categories(1, crosses: 2),
                NativeAxes.Amounts(2, crosses: 1, scale, format: NativeAxes.UnsignedFormat),
            ])
        { Unnamed = [0, drawn.Count - 1] };
    }

    // From zero outwards. Readers count the lines of a legend from either end: an empty series closes it as an unnamed half opens it.
    private static IEnumerable<NativeSeries> Series(DivergingChart chart, NativeSheet sheet, double thinnest)
    {
        var middle = chart.Levels.Where(level => level.Side == Side.Middle).ToList();
        List<(Level? Level, double Part, bool IsLabelled)> parts =
        [
            (middle.FirstOrDefault(), -0.5, false),
            .. chart.Levels.Where(level => level.Side == Side.Below).Reverse().Select(level => ((Level?)level, -1.0, true)),
            .. middle.Select(level => ((Level?)level, 0.5, true)),
            .. chart.Levels.Where(level => level.Side == Side.Above).Select(level => ((Level?)level, 1.0, true)),
            (null, 0, false),
        ];
        return parts.Select((part, index) => One(chart, sheet, part.Level, part.Part, part.IsLabelled, index, thinnest));
    }

    private static NativeSeries One(DivergingChart chart, NativeSheet sheet, Level? level, double part, bool isLabelled, int index, double thinnest)
    {
        if (level is null) return new(index, sheet[0], sheet.Add("Fin", chart.Categories.Select(_ => (Cell)0)));

        var letter = (char)('B' + chart.Levels.ToList().IndexOf(level));
        var values = sheet.Add(level.Name, level.Values.Select((cell, row) => NativeEnds.Computed(part * cell.Magnitude, $"{part}*{letter}{row + 2}")));
        var isPlain = level.Fill.Texture == Texture.Plain;
        return new(index, sheet[0], values)
        {
            Fill = level.Fill,
            Labels = isLabelled ? sheet.Add($"Étiquette {level.Name}", level.Values.Select(cell => cell.Magnitude * Math.Abs(part) < thinnest ? Cell.Empty : cell.Print)) : null,
            LabelPosition = "ctr",
            LabelColour = isPlain ? Palette.TextOn(level.Fill.Colour) : Palette.Ink,
            LabelPlate = isPlain ? null : Dml.Shape(Dml.Solid("FFFFFF")),
        };
    }
}
