using Jalons.Statistics.Data;
using Jalons.Statistics.Regression;
using Jalons.Statistics.Survival;

namespace Jalons.Tests.Statistics.Survival;

/// <summary>Expected values: R's coxph (ties = "efron").</summary>
public sealed class ProportionalHazards
{
    private static readonly double[] Times = [5, 8, 8, 12, 15, 20, 20, 27, 30, 34, 6, 10, 14, 21, 21, 28, 35, 40, 40, 45];
    private static readonly byte[] Events = [1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0];
    private static readonly double[] Ages = [22, 25, 31, 28, 45, 51, 47, 60, 38, 33, 29, 41, 55, 36, 58, 44, 30, 27, 52, 39];

    private static IEnumerable<string?> Groups => Enumerable.Range(0, 20).Select(i => i < 10 ? "A" : "B");

    [Fact]
    public void One_factor_agrees_with_R()
    {
        var fit = CoxRegression.Fit(People(), "délai", [new CategoricalTerm("groupe")]);
        var b = fit.Coefficients.Single();

        Assert.Equal(("groupe", "B", 20L, 13L, 3, true), (b.Term, b.Level, fit.N, fit.Events, fit.Iterations, fit.HasConverged));
        Same([-0.9297297167269, 0.6344243699089, -1.465469740484, 0.1427928022257], [b.Estimate, b.StdError, b.Z, b.P]);
        Same([0.3946603660528, 0.1138152644062, 1.36850540519], [b.HazardRatio, b.Lower, b.Upper]);
        Same([-30.09080398691, -28.96280704871, 2.295079303489], [fit.NullLogLikelihood, fit.LogLikelihood, fit.Score!.Statistic]);
    }

    [Fact]
    public void A_factor_and_a_quantity_agree_with_R()
    {
        var fit = CoxRegression.Fit(People(), "délai", [new CategoricalTerm("groupe"), new NumericTerm("âge")]);

        Same([-0.94149256054182, -0.01696296437452], fit.Coefficients.Select(c => c.Estimate));
        Same([0.6353681768658, 0.0285730839166], fit.Coefficients.Select(c => c.StdError));
        Same([-28.78156932578, 2.618469322252, 2.642652130902], [fit.LogLikelihood, fit.LikelihoodRatio!.Statistic, fit.Score!.Statistic]);
    }

    [Fact]
    public void Rows_that_stand_for_several_count_as_many_times()
    {
        var fit = CoxRegression.Fit(People([.. Enumerable.Range(0, 20).Select(i => 1 + i % 2)]), "délai", [new CategoricalTerm("groupe"), new NumericTerm("âge")]);

        Same([-7.671888370091e-01, -3.286034845771e-05], fit.Coefficients.Select(c => c.Estimate));
        Same([0.50159055419967, 0.02258768407463], fit.Coefficients.Select(c => c.StdError));
        Assert.Equal(30, fit.N);
    }

    [Fact]
    public void A_combination_of_others_is_left_undetermined()
    {
        var fit = CoxRegression.Fit(People().With(new NumericColumn("mois", [.. Ages.Select(age => 12 * age)])), "délai", [new NumericTerm("âge"), new NumericTerm("mois")]);

        Close.To(-0.01556515938055, fit.Coefficients[0].Estimate, Close.Iterative);
        Assert.Null(fit.Coefficients[1].Estimate);
    }

    [Fact]
    public void A_hazard_that_runs_away_is_said()
    {
        var table = new StudyTable([new CensoredColumn("délai", [1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 0, 0], ["1"]), CategoricalColumn.From("g", ["b", "b", "b", "a", "a", "a"])]);

        Assert.False(CoxRegression.Fit(table, "délai", [new CategoricalTerm("g")]).HasConverged);
    }

    [Fact]
    public void Incomplete_rows_are_dropped_and_counted()
    {
        var table = new StudyTable([
            new CensoredColumn("délai", [.. Times, double.NaN, 3], [.. Events, 0, 1], ["1"]),
            CategoricalColumn.From("groupe", [.. Groups, "A", null])]);

        var fit = CoxRegression.Fit(table, "délai", [new CategoricalTerm("groupe")]);

        Assert.Equal((20, 2), (fit.N, fit.Dropped));
        Close.To(-0.9297297167269, fit.Coefficients[0].Estimate, Close.Iterative);
    }

    [Fact]
    public void Without_events_there_is_nothing_to_fit()
    {
        var table = new StudyTable([new CensoredColumn("délai", [1, 2], [0, 0], ["1"]), CategoricalColumn.From("g", ["a", "b"])]);

        Assert.Throws<StudyDataException>(() => CoxRegression.Fit(table, "délai", [new CategoricalTerm("g")]));
    }

    private static StudyTable People(int[]? frequencies = null) =>
        new([new CensoredColumn("délai", Times, Events, ["1"]), CategoricalColumn.From("groupe", Groups), new NumericColumn("âge", Ages)], frequencies);

    private static void Same(double[] expected, IEnumerable<double?> actual)
    {
        foreach (var (value, found) in expected.Zip(actual)) Close.To(value, found, Close.Iterative);
    }
}
