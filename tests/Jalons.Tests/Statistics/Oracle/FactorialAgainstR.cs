using System.Text.Json;
using Jalons.Oracle;
using Jalons.Statistics.Clustering;
using Jalons.Statistics.Data;
using Jalons.Statistics.Factorial;

namespace Jalons.Tests.Statistics.Oracle;

public sealed class FactorialAgainstR(ITestOutputHelper output)
{
    public static TheoryData<int> Sizes => Golden.Sizes;

    /// <summary>R needs a matrix of all distances: two sizes only.</summary>
    public static TheoryData<int> ClassifiedSizes => [1000, 10_000];

    [Theory, MemberData(nameof(Sizes))]
    public void Correspondences_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("mca", output, floor: 1e-6));
        var r = golden["mca"];
        var result = Mca.Of(golden.Table, new(GeneratedStudy.Active, ["group"]));
        differences.AddAll("eigenvalues", r.GetProperty("eigenvalues"), result.Eigenvalues);
        differences.AddAll("percent", r.GetProperty("percent"), result.Percent);
        var signs = Signs(r.GetProperty("coordinates"), r.GetProperty("names"), result);
        AddPoints(differences, r, result.Categories, "names", signs, [("coordinates", p => p.Coordinates, true), ("contributions", p => p.Contributions, false), ("cos2", p => p.Cos2, false), ("tests", p => p.TestValues, true)]);
        AddPoints(differences, r, result.Supplementary, "supplementaryNames", signs, [("supplementary", p => p.Coordinates, true), ("supplementaryTests", p => p.TestValues, true)]);
        foreach (var (expected, link) in r.GetProperty("eta2").EnumerateArray().Zip(result.Variables)) differences.AddAll($"eta2 {link.Variable}", expected, link.Eta2);
        AddRows(differences, r, golden.Table, result, signs);

        differences.AreUnder(Close.Iterative);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Marks_of_classes_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("catdes", output, floor: 1e-6));
        var ages = golden.Table.Numeric("age").Values.ToArray();
        var classes = CategoricalColumn.From("classe", ages.Select(age => age <= 22 ? "1" : age <= 30 ? "2" : age <= 45 ? "3" : "4"));
        var marks = ClassDescription.Of(golden.Table, classes, GeneratedStudy.Active[..6], threshold: -1);
        foreach (var r in golden["marks"].EnumerateArray())
        {
            var name = r.GetProperty("name").GetString()!;
            var mark = marks[int.Parse(r.GetProperty("class").GetString()!) - 1].Single(m => $"{m.Variable}={m.Level}" == name || $"{m.Variable}={m.Variable}_{m.Level}" == name);
            differences.AddAll(name, r.GetProperty("values"), [mark.ClaMod, mark.ModCla, mark.Global, mark.P, mark.TestValue]);
        }
        differences.AreUnder(Close.ClosedForm);
    }

    [Theory, MemberData(nameof(ClassifiedSizes))]
    public void Typology_agrees(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("typology", output));
        var options = new TypologyOptions(new(GeneratedStudy.Active, []), Classes: 5, MaxClasses: 10);
        var (consolidated, cut) = (Typology.Of(golden.Table, options), Typology.Of(golden.Table, options with { Consolidate = false }));
        var r = golden["typology"];

        differences.AddAll("losses", r.GetProperty("losses"), consolidated.Losses);
        differences.AddAll("cut sizes", r.GetProperty("cutSizes"), cut.Classes.Select(c => (double)c.Size).Order());
        differences.AddAll("sizes", r.GetProperty("sizes"), consolidated.Classes.Select(c => (double)c.Size).Order());
        differences.Add("total", r.GetProperty("total"), consolidated.Inertia.Total);
        differences.Add("within", r.GetProperty("within"), consolidated.Inertia.Total - consolidated.Inertia.Between);
        differences.AreUnder(Close.Iterative);
    }

    private static void AddPoints(
        Differences differences, JsonElement r, IReadOnlyList<CategoryPoint> points, string names, double[] signs,
        (string Key, Func<CategoryPoint, IReadOnlyList<double>> Of, bool Signed)[] parts)
    {
        var byName = ByName(points);
        foreach (var (name, i) in r.GetProperty(names).EnumerateArray().Select((name, i) => (name.GetString()!, i)))
            foreach (var (key, of, signed) in parts)
                differences.AddAll($"{key} {name}", r.GetProperty(key)[i], of(byName[name]).Select((value, s) => signed ? value * signs[s] : value));
    }

    private static void AddRows(Differences differences, JsonElement r, StudyTable table, McaResult result, double[] signs)
    {
        var projection = new RowProjection(table, result);
        foreach (var (expected, row) in r.GetProperty("individuals").EnumerateArray().Select((expected, row) => (expected, row)))
            differences.AddAll($"row {row}", expected, projection.Point(row).Coordinates.Select((value, s) => value * signs[s]));
    }

    /// <summary>By axis, +1 or −1 so that the category furthest out is on the side where R put it.</summary>
    private static double[] Signs(JsonElement coordinates, JsonElement names, McaResult result)
    {
        var byName = ByName(result.Categories);
        return [.. Enumerable.Range(0, result.Dimensions).Select(s =>
        {
            var far = Enumerable.Range(0, names.GetArrayLength()).MaxBy(i => Math.Abs(coordinates[i][s].GetDouble()));
            return (double)(Math.Sign(coordinates[far][s].GetDouble()) * Math.Sign(byName[names[far].GetString()!].Coordinates[s]));
        })];
    }

    private static Dictionary<string, CategoryPoint> ByName(IReadOnlyList<CategoryPoint> points) => points
        .SelectMany(point => new[] { ($"{point.Variable}_{point.Level}", point), ($"group={point.Level}", point), (point.Level, point) })
        .GroupBy(pair => pair.Item1).ToDictionary(group => group.Key, group => group.First().point);
}
