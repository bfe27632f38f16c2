using System.Text.Json;
using Jalons.Statistics.Regression;
using Jalons.Statistics.Survival;

namespace Jalons.Tests.Statistics.Oracle;

public sealed class SurvivalAgainstR(ITestOutputHelper output)
{
    public static TheoryData<int> Sizes => Golden.Sizes;

    [Theory, MemberData(nameof(Sizes))]
    public void Curves_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("survfit", output));
        var tables = Groups(golden);
        foreach (var (r, table) in golden["survival"].EnumerateArray().Zip(tables))
        {
            var curve = KaplanMeier.Of(table);
            differences.Add("n", r.GetProperty("n"), curve.N);
            differences.AddAll("median", r.GetProperty("median"), [curve.Median ?? double.NaN, curve.MedianLower ?? double.NaN, curve.MedianUpper ?? double.NaN]);
            int[] at = [.. r.GetProperty("times").EnumerateArray().Select(time => curve.Times.ToList().IndexOf(time.GetDouble()))];
            differences.AddAll("atRisk", r.GetProperty("atRisk"), at.Select(i => (double)curve.AtRisk[i]));
            differences.AddAll("events", r.GetProperty("events"), at.Select(i => (double)curve.Events[i]));
            differences.AddAll("survival", r.GetProperty("survival"), at.Select(i => curve.Survival[i]));
            differences.AddAll("stdError", r.GetProperty("stdError"), at.Select(i => curve.StdError[i]));
            differences.AddAll("lower", r.GetProperty("lower"), at.Select(i => curve.Lower[i]));
            differences.AddAll("upper", r.GetProperty("upper"), at.Select(i => curve.Upper[i]));
        }
        differences.AreUnder(Close.ClosedForm);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Comparisons_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("survdiff", output));

        Add(differences, golden["logRank"], LogRank.Of(Groups(golden)));
        Add(differences, golden["petoPeto"], LogRank.Of(Groups(golden), rho: 1));
        differences.AreUnder(Close.ClosedForm);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Cumulative_incidences_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("competing risks", output));
        var curves = CompetingRisks.Of(EventTables.ByGroup(golden.Table.Censored("duration"), null)[0]);
        var r = golden["incidence"];
        double[] times = [.. r.GetProperty("times").EnumerateArray().Select(time => time.GetDouble())];
        int Last(double time) => curves[0].Times.ToList().FindLastIndex(t => t <= time);

        differences.AddAll("first", r.GetProperty("first"), times.Select(curves[0].At));
        differences.AddAll("second", r.GetProperty("second"), times.Select(curves[1].At));
        differences.AddAll("firstError", r.GetProperty("firstError"), times.Select(time => curves[0].StdError[Last(time)]));
        differences.AddAll("secondError", r.GetProperty("secondError"), times.Select(time => curves[1].StdError[Last(time)]));
        differences.AreUnder(Close.ClosedForm);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Proportional_hazards_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("cox", output, floor: 1e-6));
        var r = golden["cox"];
        var fit = CoxRegression.Fit(golden.Answered, "first", [new CategoricalTerm("v01"), new CategoricalTerm("v02"), new CategoricalTerm("v03"), new NumericTerm("age")]);

        Assert.Equal(r.GetProperty("names").EnumerateArray().Select(name => name.GetString()), fit.Coefficients.Select(c => $"{c.Term}{c.Level}"));
        differences.AddAll("counts and iterations", r.GetProperty("counts"), [fit.N, fit.Events, fit.Iterations]);
        differences.AddAll("estimates", r.GetProperty("estimates"), fit.Coefficients.Select(c => c.Estimate!.Value));
        differences.AddAll("errors", r.GetProperty("errors"), fit.Coefficients.Select(c => c.StdError!.Value));
        differences.AddAll("p", r.GetProperty("p"), fit.Coefficients.Select(c => c.P!.Value));
        differences.AddAll("logLikelihood", r.GetProperty("logLikelihood"), [fit.NullLogLikelihood, fit.LogLikelihood]);
        differences.Add("score", r.GetProperty("score"), fit.Score!.Statistic);
        differences.AreUnder(Close.Iterative);
    }

    private static IReadOnlyList<EventTable> Groups(Golden golden) => EventTables.ByGroup(golden.Table.Censored("first"), golden.Table.Categorical("group"));

    private static void Add(Differences differences, JsonElement expected, SurvivalComparison comparison)
    {
        differences.AddAll("observed", expected.GetProperty("observed"), comparison.Observed);
        differences.AddAll("expected", expected.GetProperty("expected"), comparison.Expected);
        differences.Add("chi2", expected.GetProperty("chi2"), comparison.Test!.Statistic);
        differences.Add("p", expected.GetProperty("p"), comparison.Test.P);
    }
}
