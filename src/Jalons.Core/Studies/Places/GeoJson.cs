using System.Text.Json;

namespace Jalons.Core.Studies.Places;

/// <summary>Reads the polygons of towns in a GeoJSON file (RFC 7946): Polygon or MultiPolygon, with the INSEE code among the properties.</summary>
internal static class GeoJson
{
    /// <summary>About a metre: more would weigh and show nothing.</summary>
    private const int Decimals = 5;

    private static readonly string[] CodeNames = ["code", "insee", "code_insee", "INSEE_COM", "codgeo"];

    /// <summary>Rings by INSEE code; null when the file is not a GeoJSON of towns.</summary>
    public static IReadOnlyDictionary<string, string>? Read(Stream content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var towns = json.RootElement.GetProperty("features").EnumerateArray().Select(feature => (Code: CodeOf(feature), Rings: RingsOf(feature.GetProperty("geometry"))))
                .Where(town => town.Code is not null && town.Rings.Length > 0).DistinctBy(town => town.Code).ToDictionary(town => town.Code!, town => JsonSerializer.Serialize(town.Rings));
            return towns.Count == 0 ? null : towns;
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static string? CodeOf(JsonElement feature)
        => CodeNames.Select(name => feature.GetProperty("properties").TryGetProperty(name, out var code) && code.ValueKind == JsonValueKind.String ? code.GetString() : null).FirstOrDefault(code => code is not null);

    private static double[][][] RingsOf(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => [.. geometry.GetProperty("coordinates").EnumerateArray().Select(RingOf)],
        "MultiPolygon" => [.. geometry.GetProperty("coordinates").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray().Select(RingOf))],
        _ => [],
    };

    private static double[][] RingOf(JsonElement ring) => [.. ring.EnumerateArray().Select(point => new[] { Math.Round(point[0].GetDouble(), Decimals), Math.Round(point[1].GetDouble(), Decimals) })];
}
