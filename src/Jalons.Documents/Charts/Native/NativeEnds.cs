using Jalons.Documents.Charts.Native.Markup;

namespace Jalons.Documents.Charts.Native;

/// <summary>
/// What is written after a bar. Unseen pieces follow it: one up to where the text may start (past a whisker), one that carries
/// the text at its base. A value that is hidden has its sign there too, where a bar without length would have none.
/// </summary>
internal static class NativeEnds
{
    private const double Room = 0.25;

    public static NativeSeries Rest(NativeSheet sheet, int index, IEnumerable<Cell> rest) => new(index, sheet[0], sheet.Add("Reste", rest));

    public static NativeSeries Labels(NativeSheet sheet, int index, Scale scale, IReadOnlyList<string> tips)
    {
        var labels = sheet.Add("Étiquette", tips.Select(tip => (Cell)tip));
        var room = sheet.Add("Place", tips.Select(_ => (Cell)new Cell.Number((scale.Max - scale.Min) * Room, 1)));
        return new NativeSeries(index, sheet[0], room) { Labels = labels, LabelPosition = "inBase" };
    }

    /// <summary>Distances from where a bar ends to the ends of its interval, as error bars want them.</summary>
    /// <param name="end">Column where the bar ends.</param>
    public static (NativeColumn Below, NativeColumn Above) Whiskers(NativeSheet sheet, NativeColumn end, IReadOnlyList<Interval?> intervals) => (
        sheet.Add("Écart bas", intervals.Select((one, row) => Computed(end.Cells[row].Magnitude - one?.Low, $"{end.Letter}{row + 2}-C{row + 2}"))),
        sheet.Add("Écart haut", intervals.Select((one, row) => Computed(one?.High - end.Cells[row].Magnitude, $"D{row + 2}-{end.Letter}{row + 2}"))));

    public static Cell Computed(double? value, FormattableString formula) =>
        value is { } known ? new Cell.Computed(known, FormattableString.Invariant(formula)) : Cell.Empty;
}
