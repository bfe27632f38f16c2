using System.Text.Json;

namespace Jalons.Tests.Statistics.Requests;

public sealed class AskedSurvival
{
    private const string Csv = "délai,issue,territoire\n5,1,A\n8,1,A\n8,1,A\n12,0,A\n15,1,A\n20,1,A\n20,0,A\n27,1,A\n30,1,A\n34,0,A\n"
        + "6,1,B\n10,1,B\n14,0,B\n21,1,B\n21,0,B\n28,1,B\n35,1,B\n40,0,B\n40,1,B\n45,0,B\n,1,B\n-2,1,A\n3,1,\n4,,A\n";

    private static readonly JsonElement Json = Asked.Of("survival", Csv, """{"time":"délai","event":"issue","eventValue":"1","group":"territoire"}""");

    [Fact]
    public void Rows_without_time_event_or_group_are_dropped_and_counted()
    {
        Assert.Equal(20, Json.Number("n"));
        Assert.Equal(4, Json.Number("dropped"));
    }

    [Fact]
    public void Curves_have_the_published_shape()
    {
        var curve = Json.GetProperty("curves")[0];

        Assert.Equal("A", curve.GetProperty("group").GetString());
        Assert.Equal([5, 8, 12, 15, 20, 27, 30, 34], curve.Numbers("times"));
        Assert.Equal([10, 9, 7, 6, 5, 3, 2, 1], curve.Numbers("atRisk"));
        Assert.Equal([1, 2, 0, 1, 1, 1, 1, 0], curve.Numbers("events"));
        Assert.Equal([0, 0, 1, 0, 1, 0, 0, 1], curve.Numbers("censored"));
        Close.To(0.9, curve.Numbers("survival")[0]);
        Close.ToDecimals(0.47300927, curve.Numbers("lower")[0], 8);
        Assert.Equal(20, curve.Number("median"));
        Assert.All(new[] { "stdError", "upper" }, key => Assert.Equal(8, curve.GetProperty(key).GetArrayLength()));
    }

    [Fact]
    public void Log_rank_compares_the_groups()
    {
        var test = Json.GetProperty("logRank");

        Close.To(2.265020538, test.Number("chi2"));
        Assert.Equal(1, test.Number("df"));
    }

    [Fact]
    public void Without_groups_there_is_one_curve_and_no_test()
    {
        var json = Asked.Of("survival", Csv, """{"time":"délai","event":"issue"}""");

        Assert.Equal(1, json.GetProperty("curves").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("logRank").ValueKind);
        Assert.Equal(21, json.Number("n"));
    }
}
