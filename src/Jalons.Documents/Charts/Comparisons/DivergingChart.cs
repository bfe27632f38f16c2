using Jalons.Documents.Design;

namespace Jalons.Documents.Charts;

/// <summary>Shares on both sides of a line: what is worse to the left, what is better to the right, the middle astride.</summary>
/// <param name="Levels">From the worst to the best.</param>
public sealed record DivergingChart(Measure Measure, IReadOnlyList<string> Categories, IReadOnlyList<Level> Levels) : ChartSpec(Measure)
{
    public override ChartData Data => new(
        ["", .. Levels.Select(level => level.Name)],
        [.. Categories.Select((category, row) => new Row([category, .. Levels.Select(level => level.Values[row])]))]);

    /// <summary>Both sides in the same unit.</summary>
    internal Scale Axis => Scale.Around(Categories.SelectMany((_, row) => new[] { -Left(row), Right(row) }), Measure) with { IsUnsigned = true };

    /// <summary>How far the bar of a category goes to the left of the line.</summary>
    internal double Left(int row) => Sum(row, Side.Below) + Sum(row, Side.Middle) / 2;

    private double Right(int row) => Sum(row, Side.Above) + Sum(row, Side.Middle) / 2;

    private double Sum(int row, Side side) => Levels.Where(level => level.Side == side).Sum(level => level.Values[row].Magnitude ?? 0);
}

/// <param name="Values">One per category.</param>
public sealed record Level(string Name, Side Side, IReadOnlyList<Cell> Values)
{
    public Fill Fill { get; init; } = Side switch
    {
        Side.Below => new Fill(Palette.AmberFull, Texture.Hatched),
        Side.Middle => new Fill(Palette.Track),
        _ => Fill.Accent,
    };
}

public enum Side { Below, Middle, Above }
