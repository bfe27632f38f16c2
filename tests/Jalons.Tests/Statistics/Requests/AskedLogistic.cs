using System.Text.Json;
using Jalons.Statistics.Data;

namespace Jalons.Tests.Statistics.Requests;

public sealed class AskedLogistic
{
    private const string Csv = "y,age,f\nNon,22,a\nNon,25,b\nNon,31,a\nOui,28,b\nNon,45,a\nOui,51,b\nOui,47,b\nNon,60,a\nOui,38,a\nOui,33,b\n"
        + "Oui,29,b\nOui,41,a\nNon,55,b\nOui,36,b\nNon,58,a\nOui,44,b\n,40,a\nOui,,b\n";

    private const string Spec = """{"outcome":"y","positive":"Oui","terms":[{"name":"age","type":"numeric"},{"name":"f","type":"categorical"}]}""";

    [Fact]
    public void Logistic_has_the_published_shape()
    {
        var json = Asked.Of("logistic", Csv, Spec);

        Assert.Equal((16, 2), (json.Number("n"), json.Number("dropped")));
        Close.To(23.74983722, json.Number("aic"));
        Close.To(-8.87491860952, json.Number("logLikelihood"));
        Assert.Equal(4, json.Number("iterations"));
        var slope = json.GetProperty("coefficients")[2];
        Assert.Equal(("f", "b"), (slope.GetProperty("term").GetString(), slope.GetProperty("level").GetString()));
        Close.To(2.1247209334409, slope.Number("estimate"));
        Assert.All(new[] { "stdError", "z", "p", "oddsRatio", "lower", "upper" }, key => Assert.Equal(JsonValueKind.Number, slope.GetProperty(key).ValueKind));
        Close.To(0.478632537880, json.GetProperty("marginalEffects")[1].Number("effect"), Close.Iterative);
    }

    [Theory]
    [InlineData("""{"outcome":"y","positive":"Peut-être","terms":[{"name":"f"}]}""", "Peut-être")]
    [InlineData("""{"outcome":"y","positive":"Oui","terms":[]}""", "terms")]
    [InlineData("""{"outcome":"y","positive":"Oui","terms":["f"]}""", "terms")]
    [InlineData("""{"outcome":"y","positive":"Oui","terms":[{"name":"y"}]}""", "outcome")]
    [InlineData("""{"outcome":"y","positive":"Oui","terms":[{"name":"f","type":"texte"}]}""", "type")]
    public void What_cannot_be_fitted_is_refused(string spec, string named) =>
        Assert.Contains(named, Assert.Throws<StudyDataException>(() => Asked.Of("logistic", Csv, spec)).Message);
}
