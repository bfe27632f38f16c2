using System.Text;
using System.Text.Json;
using Jalons.Statistics.Data;

namespace Jalons.Tests.Statistics.Requests;

public sealed class AskedAgreementAndForecast
{
    [Fact]
    public void Two_coders_have_a_kappa_and_an_alpha()
    {
        var json = Asked.Of("agreement", "A,B\n1,1\n1,0\n0,0\n1,1\n0,0\n0,0\n1,1\n0,1\n1,1\n1,1\n,1\n", """{"coders":["A","B"]}""");

        Close.To(0.5833333333, json.Number("kappa"));
        Close.To(0.6041666667, json.Number("alpha"));
        Close.To(0.8, json.Number("po"));
        Close.To(0.52, json.Number("pe"));
        Assert.Equal(10, json.Number("n"));
    }

    [Fact]
    public void Several_coders_have_an_alpha_and_a_kappa_by_pair()
    {
        const string csv = "A,B,C,D\n1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n1,1,2,1\n2,2,2,2\n,5,5,5\n,,1,1\n,3,,\n";

        var json = Asked.Of("agreement", csv, """{"coders":["A","B","C","D"],"level":"interval"}""");

        Close.To(0.8491071429, json.Number("alpha"));
        Assert.Equal(40, json.Number("pairable"));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("kappa").ValueKind);
        Assert.Equal(6, json.GetProperty("pairs").GetArrayLength());
        Assert.Equal(11, json.Number("n"));
    }

    [Fact]
    public void Ordered_words_need_their_order()
    {
        const string csv = "A,B\npeu,peu\nassez,beaucoup\nbeaucoup,beaucoup\n";

        var ordered = Asked.Of("agreement", csv, """{"coders":["A","B"],"level":"ordinal","order":["peu","assez","beaucoup"]}""");

        Assert.Equal(["peu", "assez", "beaucoup"], ordered.Texts("categories"));
        Assert.Contains("assez", Assert.Throws<StudyDataException>(() =>
            Asked.Of("agreement", csv, """{"coders":["A","B"],"level":"ordinal","order":["peu","beaucoup"]}""")).Message);
    }

    [Fact]
    public void Forecast_has_the_published_shape()
    {
        var csv = new StringBuilder("d\n");
        for (var i = 0; i < 116; i++) csv.Append("2021-10-0").Append(1 + i % 9).Append('\n');
        for (var i = 0; i < 44; i++) csv.Append(new DateOnly(2022, 1, 31).AddDays(i * 56 / 44).ToString("dd/MM/yyyy")).Append('\n');
        csv.Append("\n2022-04-02\n");

        var json = Asked.Of("forecast", csv.ToString(), """{"date":"d","until":"2022-06-30","at":"2022-03-31","target":250}""");

        Assert.Equal(160, json.Number("done"));
        Close.To(231.5, json.Number("expected"));
        Assert.Equal([215, 250], json.Numbers("pi80"));
        Assert.Equal([207, 261], json.Numbers("pi95"));
        Close.To(0.1100723861, json.Number("probability"));
        Assert.Equal("2022-07-24", json.GetProperty("dateAtPace").GetString());
        Assert.Equal(1, json.Number("later"));
    }

    [Theory]
    [InlineData("""{"date":"d","until":"30/06/2022","at":"2022-03-31","target":250}""", "until")]
    [InlineData("""{"date":"d","until":"2022-06-30","at":"2022-03-31"}""", "target")]
    public void A_forecast_that_cannot_be_made_says_why(string spec, string named) =>
        Assert.Contains(named, Assert.Throws<StudyDataException>(() => Asked.Of("forecast", "d\n2022-01-01\n", spec)).Message);

    [Fact]
    public void A_day_that_is_not_one_is_named_with_its_line() =>
        Assert.Contains("Ligne 3", Assert.Throws<StudyDataException>(() =>
            Asked.Of("forecast", "d\n2022-01-01\n2022-13-01\n", """{"date":"d","until":"2022-06-30","at":"2022-03-31","target":250}""")).Message);
}
