using System.Text.Json;

namespace Jalons.Core.Studies.Places;

/// <summary>Outlines of towns by INSEE code, from a GeoJSON file (RFC 7946) that whoever makes the volume brings. They draw maps and enter no number.</summary>
/// <param name="source">Name of the file, printed under the map.</param>
public sealed class Contours(string source, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<(double X, double Y)>>> rings)
{
    private static readonly string[] CodeNames = ["code", "insee", "code_insee", "INSEE_COM", "codgeo"];

    public string Source { get; } = source;

    /// <summary>The rings of a town, east and north in the same unit; empty when it has none.</summary>
    public IReadOnlyList<IReadOnlyList<(double X, double Y)>> Of(string insee) => rings.GetValueOrDefault(insee) ?? [];

    /// <summary>Null when the file is not a GeoJSON of towns.</summary>
    public static Contours? Read(Stream content, string source)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var towns = json.RootElement.GetProperty("features").EnumerateArray().Select(feature => (Code: CodeOf(feature), Rings: RingsOf(feature.GetProperty("geometry")))).Where(town => town.Code is not null && town.Rings.Count > 0).ToList();
            return towns.Count == 0 ? null : new(source, towns.DistinctBy(town => town.Code).ToDictionary(town => town.Code!, town => town.Rings));
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static string? CodeOf(JsonElement feature)
        => CodeNames.Select(name => feature.GetProperty("properties").TryGetProperty(name, out var code) && code.ValueKind == JsonValueKind.String ? code.GetString() : null).FirstOrDefault(code => code is not null);

    private static IReadOnlyList<IReadOnlyList<(double X, double Y)>> RingsOf(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => [.. geometry.GetProperty("coordinates").EnumerateArray().Select(RingOf)],
        "MultiPolygon" => [.. geometry.GetProperty("coordinates").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray().Select(RingOf))],
        _ => [],
    };

    // A degree of longitude is shorter than one of latitude, all the more to the north.
    private static IReadOnlyList<(double X, double Y)> RingOf(JsonElement ring)
        => [.. ring.EnumerateArray().Select(point => (X: point[0].GetDouble(), Y: point[1].GetDouble())).Select(point => (point.X * Math.Cos(Middle * Math.PI / 180), point.Y))];

    /// <summary>Latitude where lengths are right: the middle of the Île-de-France.</summary>
    private const double Middle = 48.9;
}
