using Jalons.Documents.Design;

namespace Jalons.Documents.Charts;

/// <summary>Several series over the same categories, side by side or end to end.</summary>
public sealed record GroupedChart(Measure Measure, IReadOnlyList<string> Categories, IReadOnlyList<Series> Series) : ChartSpec(Measure)
{
    public Arrangement Arrangement { get; init; } = Arrangement.Clustered;

    public bool IsStacked => Arrangement != Arrangement.Clustered;

    public override ChartData Data => new(
        ["", .. Series.Select(series => series.Name)],
        [.. Categories.Select((category, index) => new Row([category, .. Series.Select(series => series.Values[index])]))]);

    /// <summary>Five levels at most are told apart; the last ones carry a texture too.</summary>
    public Fill FillOf(int series) => Series[series].Fill
        ?? new Fill(Palette.Shades[series % Palette.Shades.Length], series < 3 ? Texture.Plain : series == 3 ? Texture.Dotted : Texture.Hatched);
}

/// <param name="Values">One per category.</param>
public sealed record Series(string Name, IReadOnlyList<Cell> Values)
{
    public Fill? Fill { get; init; }
}

/// <summary>Side by side, end to end, or end to end filled up to 100 %.</summary>
public enum Arrangement { Clustered, Stacked, Filled }
