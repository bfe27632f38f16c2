using System.Text.Json;
using Jalons.Statistics.Data;
using Jalons.Statistics.Requests;

namespace Jalons.Tests.Statistics.Requests;

public sealed class AskedTables
{
    private const string Csv = "équipé;prescripteur;freins;âge\noui;PIE;\"langue ; garde\";20\nnon;PIE;;31,5\noui;ML;langue;\n;ML;garde;44\n";

    [Fact]
    public void Crosstab_has_the_published_shape()
    {
        var json = Asked.Of("crosstab", Csv, """{"rows":"équipé","columns":"prescripteur"}""");

        Assert.Equal(4, json.Number("n"));
        Assert.Equal(["(non renseigné)", "non", "oui"], json.Texts("rowLevels"));
        Assert.Equal(["ML", "PIE"], json.Texts("columnLevels"));
        Assert.Equal([1, 0], [.. json.GetProperty("counts")[0].EnumerateArray().Select(cell => cell.GetInt32())]);
        string[] keys = ["n", "rowLevels", "columnLevels", "counts", "expected", "adjustedResiduals", "chi2", "df", "p", "cramersV", "cramersVCorrected"];
        Assert.All(keys, key => Assert.True(json.TryGetProperty(key, out _), key));
    }

    [Fact]
    public void Pairs_give_a_list()
    {
        var json = Asked.Of("crosstab", Csv, """{"pairs":[["équipé","prescripteur"],["prescripteur","équipé"]],"missing":"exclude"}""");

        Assert.Equal(2, json.GetArrayLength());
        Assert.Equal(3, json[0].Number("n"));
        Assert.Equal(json[0].Number("chi2"), json[1].Number("chi2"), 12);
    }

    [Fact]
    public void Univariate_keeps_missing_values_as_a_category()
    {
        var json = Asked.Of("univariate", Csv, """{"variable":"équipé"}""");

        Assert.Equal(["(non renseigné)", "non", "oui"], json.Texts("levels"));
        Assert.Equal([1, 1, 2], json.Numbers("counts"));
        Assert.Equal([25, 25, 50], json.Numbers("percents"));
        Assert.Equal(1, json.Number("missing"));
    }

    [Fact]
    public void Univariate_can_leave_missing_values_out()
    {
        var json = Asked.Of("univariate", Csv, """{"variable":"équipé","missing":"exclude"}""");

        Assert.Equal(["non", "oui"], json.Texts("levels"));
        Assert.Equal(3, json.Number("n"));
    }

    [Fact]
    public void Multiple_choice_counts_its_items()
    {
        var json = Asked.Of("univariate", Csv, """{"variable":"freins","type":"multi","separator":" ; "}""");

        Assert.Equal(["(non renseigné)", "garde", "langue"], json.Texts("levels"));
        Assert.Equal([1, 2, 2], json.Numbers("counts"));
    }

    [Fact]
    public void Numbers_may_have_a_decimal_comma()
    {
        var json = Asked.Of("univariate", Csv, """{"variable":"âge","type":"numeric"}""");

        Assert.Equal(31.5, json.Number("median"));
        Assert.Equal(1, json.Number("missing"));
        Assert.Equal(25.75, json.GetProperty("quantiles").Number("0.25"));
    }

    [Theory]
    [InlineData("crosstab", """{"rows":"équipé"}""", "columns")]
    [InlineData("crosstab", """{"rows":"équipé","columns":"âge du capitaine"}""", "âge du capitaine")]
    [InlineData("univariate", """{"variable":"prescripteur","type":"numeric"}""", "PIE")]
    [InlineData("univariate", """{"variable":"équipé","type":"mode"}""", "categorical")]
    [InlineData("sorcery", "{}", "crosstab")]
    [InlineData("crosstab", "[]", "objet JSON")]
    [InlineData("crosstab", "{", "JSON")]
    public void A_request_that_cannot_be_met_says_why(string method, string spec, string named)
    {
        var refusal = Assert.Throws<StudyDataException>(() => Asked.Of(method, Csv, spec));

        Assert.Contains(named, refusal.Message);
    }

    [Fact]
    public void A_cell_that_is_not_a_number_is_named_with_its_line()
    {
        var refusal = Assert.Throws<StudyDataException>(() => Asked.Of("univariate", Csv + "oui;PIE;;beaucoup\n", """{"variable":"âge","type":"numeric"}"""));

        Assert.Contains("Ligne 6", refusal.Message);
        Assert.Contains("beaucoup", refusal.Message);
    }

    [Fact]
    public void Keys_that_nobody_reads_are_reported()
    {
        var spec = Specification.Parse("""{"rows":"équipé","columns":"prescripteur","colums":"x"}""");
        using var csv = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Csv));

        StatisticsMethods.Run("crosstab", csv, spec);

        Assert.Equal(["colums"], spec.Unused());
    }

    [Fact]
    public void What_is_not_computable_is_null()
    {
        var json = Asked.Of("crosstab", "a,b\nx,1\nx,2\n", """{"rows":"a","columns":"b"}""");

        Assert.Equal(JsonValueKind.Null, json.GetProperty("chi2").ValueKind);
    }
}
