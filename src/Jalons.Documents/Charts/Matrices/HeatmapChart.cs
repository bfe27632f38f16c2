using Jalons.Documents.Design;
using Jalons.Documents.Typography;

namespace Jalons.Documents.Charts;

/// <summary>A table whose cells are shaded by what they hold, the number printed in each: nothing is told by colour alone.</summary>
/// <param name="Corner">What the rows are.</param>
public sealed record HeatmapChart(Measure Measure, string Corner, IReadOnlyList<string> Columns, IReadOnlyList<HeatRow> Rows) : ChartSpec(Measure)
{
    public override ChartData Data => new([Corner, .. Columns], [.. Rows.Select(row => new Row([row.Name, .. row.Values]))]);

    public override bool IsTableInOffice => true;

    /// <summary>The limits of the five shades, from round numbers around the values.</summary>
    public IReadOnlyList<double> Limits
    {
        get
        {
            var values = Rows.SelectMany(row => row.Values).Select(cell => cell.Magnitude).OfType<double>().DefaultIfEmpty(0).ToList();
            var (low, high) = (Math.Floor(values.Min() / 5) * 5, Math.Ceiling(values.Max() / 5) * 5);
            if (high - low < Palette.Ramp.Length) high = low + Palette.Ramp.Length;
            return [.. Enumerable.Range(0, Palette.Ramp.Length + 1).Select(rank => low + rank * (high - low) / Palette.Ramp.Length)];
        }
    }

    /// <summary>« 40 à 52 % », for each shade.</summary>
    public IReadOnlyList<string> Legend
        => [.. Limits.Zip(Limits.Skip(1), (low, high) => $"{French.Number(low)} à {French.Number(high)}{(Measure.Unit is { } unit ? $"{French.HardSpace}{unit}" : "")}")];

    /// <summary>Null for a cell without a number.</summary>
    public static string? ColourOf(Cell cell, IReadOnlyList<double> limits)
        => cell.Magnitude is { } value ? Palette.Ramp[Math.Clamp(limits.Skip(1).TakeWhile(limit => value > limit).Count(), 0, Palette.Ramp.Length - 1)] : null;

    /// <summary>The same as a table, for Office.</summary>
    internal Table AsTable(Figure figure) => new(figure.Title, [Column.Words(Corner, WidthOfNames), .. Columns.Select(title => new Column(title))], [.. Rows.Select(row => new Row([row.Name, .. row.Values]))]);

    // Names have as much room as they need, as long as no word of a header is cut; in ems, of about fifty across a page.
    private double WidthOfNames
    {
        get
        {
            var column = Columns.SelectMany(title => title.Split(' ')).Select(TextWidth.Of).DefaultIfEmpty().Max() * 1.1 + 1.4;
            return Math.Clamp(Rows.Max(row => TextWidth.Of(row.Name)) + 1, 4, Math.Max(10, 47 - Columns.Count * Math.Max(column, 3.6))) / Math.Max(column, 3.6);
        }
    }
}

/// <param name="Values">One per column.</param>
public sealed record HeatRow(string Name, IReadOnlyList<Cell> Values);
