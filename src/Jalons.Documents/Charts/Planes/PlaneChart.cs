namespace Jalons.Documents.Charts;

/// <summary>Points on two axes that cross at zero, each with its name: what is near goes together (factorial plane).</summary>
/// <param name="Up">What the vertical axis measures, its share of the whole in its name.</param>
public sealed record PlaneChart(Measure Across, Measure Up, IReadOnlyList<PlanePoint> Points) : ChartSpec(Up)
{
    public override ChartData Data => new(
        ["", Across.Name, Up.Name],
        [.. Points.Select(point => Row.Of(point.Label, new Cell.Number(point.X, 2), new Cell.Number(point.Y, 2)))]);

    /// <summary>What stands at each point, the same in all formats: its name, or a number where names would cover each other.</summary>
    public IReadOnlyList<string> Names => LabelPlaces.Readable(
        [.. Points.Select(point => (point.Label, Horizontal.Share(point.X) * Narrowest, (1 - Vertical.Share(point.Y)) * HeightFor(Narrowest)))], Type, Narrowest, (Horizontal.Share(0) * Narrowest, (1 - Vertical.Share(0)) * HeightFor(Narrowest)));

    /// <summary>What the numbers stand for; null where every point has its name.</summary>
    public override string? Key => Names.Zip(Points).Where(pair => pair.First != pair.Second.Label).Select(pair => $"{pair.First}, {pair.Second.Label}").ToList() is { Count: > 0 } numbered
        ? $"Réponses trop proches pour être nommées sur la figure\u00A0: {string.Join("\u00A0; ", numbered)}."
        : null;

    // In points, on a printed page: where there is least room.
    private const double Narrowest = 426, Type = 9.5;

    internal Scale Horizontal => Scale.Around(Points.Select(point => point.X), Across);

    internal Scale Vertical => Scale.Around(Points.Select(point => point.Y), Up);

    /// <summary>Kinds of points, in the order of their first.</summary>
    internal IReadOnlyList<string> Kinds => [.. Points.Select(point => point.Kind).Distinct()];

    /// <summary>One unit is as long on both axes, within reason: the height for a width.</summary>
    internal double HeightFor(double width) => Math.Clamp(width * (Vertical.Max - Vertical.Min) / (Horizontal.Max - Horizontal.Min), width * 0.45, width * 0.6);
}

/// <param name="Kind">Told apart by colour and shape.</param>
public sealed record PlanePoint(string Label, double X, double Y, string Kind);
