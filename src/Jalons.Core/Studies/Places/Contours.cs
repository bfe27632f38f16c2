using System.Text.Json;

namespace Jalons.Core.Studies.Places;

/// <summary>Outlines of towns by INSEE code, ready to be drawn.</summary>
/// <param name="source">Printed under the map.</param>
public sealed class Contours(string source, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<(double X, double Y)>>> rings)
{
    /// <summary>Latitude where lengths are right: the middle of the Île-de-France.</summary>
    private const double Middle = 48.9;

    public string Source { get; } = source;

    /// <summary>The rings of a town, east and north in the same unit; empty when it has none.</summary>
    public IReadOnlyList<IReadOnlyList<(double X, double Y)>> Of(string insee) => rings.GetValueOrDefault(insee) ?? [];

    /// <summary>Null when there are none.</summary>
    public static Contours? Of(IReadOnlyList<TownOutline> outlines) => outlines.Count == 0 ? null
        : new(string.Join(", ", outlines.Select(outline => outline.Source).Distinct().Order(StringComparer.Ordinal)), outlines.ToDictionary(outline => outline.InseeCode, RingsOf));

    // A degree of longitude is shorter than one of latitude, all the more to the north.
    private static IReadOnlyList<IReadOnlyList<(double X, double Y)>> RingsOf(TownOutline outline)
        => [.. JsonSerializer.Deserialize<double[][][]>(outline.Rings)!.Select(ring => (IReadOnlyList<(double X, double Y)>)[.. ring.Select(point => (point[0] * Math.Cos(Middle * Math.PI / 180), point[1]))])];
}
