using System.Text;
using System.Text.Json;
using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;

namespace Jalons.Tests.Statistics.Requests;

public sealed class AskedTypology
{
    private static readonly string Csv = Needs(400);

    [Fact]
    public void Mca_has_the_published_shape()
    {
        var json = Asked.Of("mca", Csv, """{"variables":["equip","cnx","comp"],"supplementary":["territoire"],"dimensions":3,"individuals":4}""");

        Assert.Equal(400, json.Number("n"));
        var eigenvalues = json.Numbers("eigenvalues");
        Close.To(100, json.Numbers("percent").Sum());
        Assert.Equal(eigenvalues.OrderDescending(), eigenvalues);
        Close.To(100, json.Numbers("benzecri").Sum());
        var category = json.GetProperty("categories")[0];
        Assert.Equal(("cnx", "(non renseigné)"), (Category(json, "cnx").GetProperty("variable").GetString(), Category(json, "cnx").GetProperty("level").GetString()));
        Assert.All(new[] { "coordinates", "contributions", "cos2" }, key => Assert.Equal(3, category.GetProperty(key).GetArrayLength()));
        Assert.Equal(2, json.GetProperty("supplementary").GetArrayLength());
        Assert.Equal(4, json.GetProperty("individuals").GetArrayLength());
    }

    [Fact]
    public void Typology_describes_its_classes()
    {
        var json = Asked.Of("typology", Csv, """{"variables":["equip","cnx","comp"],"supplementary":["territoire"],"dimensions":2,"classes":3}""");

        var classes = json.GetProperty("classes").EnumerateArray().ToList();
        Assert.Equal(3, classes.Count);
        Assert.Equal(400, classes.Sum(item => item.Number("size")));
        Assert.InRange(json.GetProperty("inertia").Number("ratio"), 0.4, 1);
        Assert.All(classes, item => Assert.InRange(item.GetProperty("paragons").GetArrayLength(), 1, 5));
        Assert.All(classes, item => Assert.All(item.GetProperty("over").EnumerateArray(), mark => Assert.True(mark.Number("testValue") > 2)));
        Assert.All(classes, item => Assert.All(item.GetProperty("under").EnumerateArray(), mark => Assert.True(mark.Number("testValue") < -2)));
    }

    [Fact]
    public void Typology_chooses_the_number_of_classes_between_bounds()
    {
        var json = Asked.Of("typology", Csv, """{"variables":["equip","cnx","comp"],"dimensions":2,"minClasses":3,"maxClasses":5}""");

        Assert.InRange(json.GetProperty("classes").GetArrayLength(), 3, 5);
    }

    [Fact]
    public void Classes_may_be_asked_to_be_large_enough_and_judged_on_resamples()
    {
        var json = Asked.Of("typology", Csv, """{"variables":["equip","cnx","comp"],"dimensions":2,"minClasses":2,"maxClasses":8,"minPercent":20,"minPeople":30,"resamples":10}""");

        Assert.All(json.GetProperty("classes").EnumerateArray(), item => Assert.True(item.Number("percent") >= 20));
        Assert.All(json.GetProperty("classes").EnumerateArray(), item => Assert.InRange(item.Number("stability"), 0.3, 1));
    }

    [Fact]
    public void Paragons_are_rows_of_the_file_nearest_to_the_centre()
    {
        var json = Asked.Of("typology", Csv, """{"variables":["equip","cnx","comp"],"classes":3,"paragons":2}""");

        var paragons = json.GetProperty("classes")[0].GetProperty("paragons").EnumerateArray().ToList();
        Assert.Equal(2, paragons.Count);
        Assert.True(paragons[0].Number("distance") <= paragons[1].Number("distance"));
        Assert.InRange(paragons[0].Number("row"), 1, 400);
    }

    [Theory]
    [InlineData("""{"variables":[]}""", "variables")]
    [InlineData("""{"variables":["equip","equip"]}""", "deux fois")]
    [InlineData("""{"variables":["equip"],"dimensions":0}""", "dimensions")]
    [InlineData("""{"variables":["equip","cnx"],"excluded":["x"]}""", "excluded")]
    public void What_cannot_be_analysed_is_refused(string spec, string named) =>
        Assert.Contains(named, Assert.Throws<StudyDataException>(() => Asked.Of("mca", Csv, spec)).Message);

    [Fact]
    public void Bounds_the_wrong_way_round_are_refused() =>
        Assert.Contains("maxClasses", Assert.Throws<StudyDataException>(() => Asked.Of("typology", Csv, """{"variables":["equip","cnx"],"minClasses":6,"maxClasses":4}""")).Message);

    private static JsonElement Category(JsonElement json, string variable) =>
        json.GetProperty("categories").EnumerateArray().First(item => item.GetProperty("variable").GetString() == variable);

    private static string Needs(int rows)
    {
        var random = new Pcg32(5);
        var csv = new StringBuilder("equip,cnx,comp,territoire\n");
        for (var i = 0; i < rows; i++)
        {
            var kind = random.Below(3);
            string Pick(string[] levels) => levels[random.NextDouble() < 0.75 ? kind : random.Below(3)];
            csv.Append(Pick(["ordi", "smart", "aucun"])).Append(',').Append(Pick(["box", "data", ""])).Append(',')
                .Append(Pick(["2", "1", "0"])).Append(',').Append(random.Below(2) == 0 ? "T6" : "T8").Append('\n');
        }
        return csv.ToString();
    }
}
