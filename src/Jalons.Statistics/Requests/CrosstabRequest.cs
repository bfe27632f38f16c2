using System.Text.Json;
using Jalons.Statistics.Tables;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>crosstab {"rows", "columns"}</c>: one table with its χ², or <c>{"pairs": [["a", "b"], …]}</c>: a list, counted in one pass.
/// <c>"missing": "exclude"</c> leaves out rows with an empty cell instead of making it a category.
/// </summary>
internal static class CrosstabRequest
{
    public static object Run(Stream csv, Specification spec)
    {
        var many = spec.Has("pairs");
        var pairs = many ? [.. spec.List("pairs").Select(pair => Pair(pair, "pairs"))] : new List<(string, string)> { (spec.Text("rows"), spec.Text("columns")) };
        var asCategory = spec.OneOf("missing", "category", "exclude") == "category";
        var names = pairs.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct().ToList();
        var tables = CrossTables.Of(MissingValues.Read(csv, names, asCategory), pairs);
        return many ? tables : tables[0];
    }

    internal static (string, string) Pair(JsonElement pair, string key)
    {
        if (pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2
            && pair[0].ValueKind == JsonValueKind.String && pair[1].ValueKind == JsonValueKind.String)
            return (pair[0].GetString()!, pair[1].GetString()!);
        throw Specification.Refuse(key, "attend des couples de textes : [[\"a\", \"b\"], …]");
    }
}
