using Jalons.Oracle;
using Jalons.Statistics.Regression;

namespace Jalons.Tests.Statistics.Oracle;

public sealed class LogisticAgainstR(ITestOutputHelper output)
{
    public static TheoryData<int> Sizes => Golden.Sizes;

    [Theory, MemberData(nameof(Sizes))]
    public void Models_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("logistic", output, floor: 1e-6));
        var r = golden["logistic"];
        var fit = Logistic.Fit(golden.Answered, "outcome", "oui",
            [.. GeneratedStudy.ModelTerms.Select(name => new CategoricalTerm(name)), new NumericTerm("age")]);
        string[] names = [.. fit.Coefficients.Select(c => $"{c.Term}{c.Level}")];

        Assert.Equal(r.GetProperty("names").EnumerateArray().Select(name => name.GetString()), names);
        differences.Add("n", r.GetProperty("n"), fit.N);
        differences.AddAll("estimates", r.GetProperty("estimates"), fit.Coefficients.Select(c => c.Estimate!.Value));
        differences.AddAll("errors", r.GetProperty("errors"), fit.Coefficients.Select(c => c.StdError!.Value));
        differences.AddAll("p", r.GetProperty("p"), fit.Coefficients.Select(c => c.P!.Value));
        differences.Add("logLikelihood", r.GetProperty("logLikelihood"), fit.LogLikelihood);
        differences.Add("nullDeviance", r.GetProperty("nullDeviance"), fit.NullDeviance);
        differences.Add("aic", r.GetProperty("aic"), fit.Aic);
        differences.Add("bic", r.GetProperty("bic"), fit.Bic);
        differences.Add("iterations", r.GetProperty("iterations"), fit.Iterations);
        differences.AreUnder(Close.Iterative);
    }
}
