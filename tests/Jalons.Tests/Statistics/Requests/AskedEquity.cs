using System.Text.Json;
using Jalons.Statistics.Data;

namespace Jalons.Tests.Statistics.Requests;

public sealed class AskedEquity
{
    private const string Csv = "commune,pop,b,poverty,ept\nA,9000,60,20,T6\nB,6000,70,28,T6\nC,3000,40,33,T8\nD,2000,30,41,T8\nE,,3,50,T8\n";

    private static readonly JsonElement Json =
        Asked.Of("equity", Csv, """{"unit":"commune","population":"pop","count":"b","rank":"poverty","group":"ept"}""");

    [Fact]
    public void Indices_agree_with_R()
    {
        Close.To(0.17, Json.Number("gini"));
        Close.To(0.15, Json.Number("hoover"));
        Close.To(-0.17, Json.Number("concentration"));
        Close.To(0.02474973445, Json.GetProperty("theil").Number("between"));
        Close.To(0.02591965176, Json.GetProperty("theil").Number("within"));
        Close.To(0.05066938621, Json.GetProperty("theil").Number("total"));
        Close.To(20, Json.GetProperty("goodnessOfFit").Number("statistic"));
        Assert.True(Json.Number("giniNoise95") < Json.Number("gini"));
    }

    [Fact]
    public void Ratios_name_their_unit()
    {
        var first = Json.GetProperty("ratios")[0];

        Assert.Equal("A", first.GetProperty("unit").GetString());
        Close.To(2 / 3.0, first.Number("ratio"));
        Close.To(0.5087368994, first.Number("lower"));
        Assert.Equal(90, first.Number("expected"), 9);
    }

    [Fact]
    public void Units_without_population_are_dropped_and_counted() => Assert.Equal((4, 1), (Json.Number("n"), Json.Number("dropped")));

    [Fact]
    public void Lorenz_curve_starts_at_nobody() => Assert.Equal((0, 5), (Json.GetProperty("lorenz")[0].Number("population"), Json.GetProperty("lorenz").GetArrayLength()));

    [Fact]
    public void Half_a_person_is_refused() =>
        Assert.Contains("« b »", Assert.Throws<StudyDataException>(() => Asked.Of("equity", "u,p,b\nA,5,1.5\n", """{"unit":"u","population":"p","count":"b"}""")).Message);
}
