using Jalons.Documents.Charts.Native.Markup;

namespace Jalons.Documents.Charts.Native;

/// <summary>Panels side by side in one stack: each value, then an unseen piece up to the next panel that carries the number.</summary>
internal static class NativePanels
{
    private const double Pitch = 22;

    public static NativeChart Of(PanelChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var frame = NativeFrame.For(chart.Rows, [], chart.Rows.Count, NativeFrame.PitchFor(chart.Rows, Pitch), width, hasLegend: true);
        var each = chart.Longest * Room(chart, (width - frame.Left - frame.Right) / chart.Panels.Count);
        NativeSeries[] series = [.. Series(chart, sheet, each)];
        var scale = new Scale(each * chart.Panels.Count, each, chart.Measure);
        return new NativeChart(
            frame,
            sheet,
            [
                NativeBars.Group("stacked", gapWidth: 45, axes: 1, series.Select(one => one.Element)),
                NativeAxes.Categories(1, crosses: 2),
                NativeAxes.Amounts(2, crosses: 1, scale, isShown: false),
            ])
        { Unnamed = [.. Enumerable.Range(0, series.Length).Where(index => index % 2 == 0)] };
    }

    // The longest bar and its number fit in a panel.
    private static double Room(PanelChart chart, double panel)
    {
        var number = chart.Panels.SelectMany(one => one.Values).Max(cell => TextWidth.Of(cell.Print)) * NativeLabels.Size + 8;
        return panel / Math.Max(panel - number, panel * 0.3);
    }

    // Readers count the lines of a legend from either end: with an empty series in front, every other one is unnamed both ways.
    private static IEnumerable<NativeSeries> Series(PanelChart chart, NativeSheet sheet, double each)
    {
        yield return new(0, sheet[0], sheet.Add("Départ", chart.Rows.Select(_ => (Cell)0)));
        for (var index = 0; index < chart.Panels.Count; index++)
        {
            var (panel, letter) = (chart.Panels[index], (char)('B' + index));
            var rest = sheet.Add($"Place {panel.Name}", panel.Values.Select((cell, row) => NativeEnds.Computed(each - (cell.Magnitude ?? 0), $"{each}-N({letter}{row + 2})")));
            yield return new(2 * index + 1, sheet[0], sheet[index + 1]) { Fill = panel.Fill };
            yield return new(2 * index + 2, sheet[0], rest) { Labels = sheet.Add($"Étiquette {panel.Name}", panel.Values.Select(cell => (Cell)cell.Print)), LabelPosition = "inBase" };
        }
    }
}
