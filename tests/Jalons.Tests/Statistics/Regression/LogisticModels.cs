using Jalons.Statistics.Data;
using Jalons.Statistics.Regression;

namespace Jalons.Tests.Statistics.Regression;

/// <summary>Expected values: R's glm(family = binomial).</summary>
public sealed class LogisticModels
{
    private static readonly double[] Ages = [22, 25, 31, 28, 45, 51, 47, 60, 38, 33, 29, 41, 55, 36, 58, 44];

    private static readonly StudyTable People = new([
        Yes("certifié", [0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1]),
        new NumericColumn("âge", Ages),
        Yes("formé", [0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1])]);

    private static readonly LogisticFit Fit = Logistic.Fit(People, "certifié", "oui", [new NumericTerm("âge"), new CategoricalTerm("formé")]);

    [Fact]
    public void Coefficients_agree_with_R()
    {
        Same([-0.0765102965348, -0.0202615135412, 2.1247209334409], Fit.Coefficients.Select(c => c.Estimate));
        Same([2.2359890445389, 0.0508196761989, 1.1658833323087], Fit.Coefficients.Select(c => c.StdError));
        Same([0.9727035899759, 0.6901184927975, 0.0683923445443], Fit.Coefficients.Select(c => c.P));
        Assert.Equal(4, Fit.Iterations);
        Assert.Equal([("(Intercept)", null), ("âge", null), ("formé", "oui")], Fit.Coefficients.Select(c => (c.Term, c.Level)));
    }

    [Fact]
    public void Odds_ratio_and_Wald_limits_agree_with_R() =>
        Same([8.370561218, 0.85182991, 82.253856], [Fit.Coefficients[2].OddsRatio, Fit.Coefficients[2].Lower, Fit.Coefficients[2].Upper]);

    [Fact]
    public void Measures_of_fit_agree_with_R()
    {
        Close.To(17.74983722, Fit.Deviance);
        Close.To(21.93005463, Fit.NullDeviance);
        Close.To(23.74983722, Fit.Aic);
        Close.To(26.06760339, Fit.Bic);
        Close.To(0.1906159143, Fit.McFadden);
        Close.To(0.7619047619, Discrimination.Auc(Fit));
    }

    [Fact]
    public void Marginal_effects_agree_with_R()
    {
        var effects = MarginalEffects.Of(Fit);

        Same([-0.00374007244003, 0.478632537880], effects.Select(e => (double?)e.Effect));
        Same([0.00924974707424, 0.224993916908], effects.Select(e => (double?)e.StdError));
    }

    [Fact]
    public void Profile_limits_are_the_roots_of_the_profile()
    {
        var interval = ProfileLikelihood.Of(Fit, 2)!.Value;

        Close.To(0.979603846608, Math.Exp(interval.Lower), Close.Iterative);
        Close.To(108.666337948, Math.Exp(interval.Upper), Close.Iterative);
    }

    /// <summary>R's confint draws a spline through the profile: 0,979638 and 108,6818 where the roots are 0,979604 and 108,6663.</summary>
    [Fact]
    public void Profile_limits_come_near_those_that_R_interpolates()
    {
        var interval = ProfileLikelihood.Of(Fit, 2)!.Value;

        Close.To(0.97963823, Math.Exp(interval.Lower), 1e-4);
        Close.To(108.681756, Math.Exp(interval.Upper), 2e-4);
    }

    [Fact]
    public void Saturated_model_gives_the_odds_of_the_table()
    {
        var table = new StudyTable([Yes("équipé", [1, 0, 1, 0]), CategoricalColumn.From("groupe", ["b", "b", "a", "a"])], [30, 10, 20, 40]);

        var slope = Logistic.Fit(table, "équipé", "oui", [new CategoricalTerm("groupe")]).Coefficients[1];

        Same([Math.Log(6), 0.4564354634, 6, 2.452633634, 14.6780993], [slope.Estimate, slope.StdError, slope.OddsRatio, slope.Lower, slope.Upper]);
    }

    [Fact]
    public void Separation_falls_back_on_Firth()
    {
        var fit = Logistic.Fit(Separated, "y", "oui", [new CategoricalTerm("x")]);

        Assert.Equal(LogisticMethod.Firth, fit.Method);
        Assert.Contains(LogisticWarning.Separated, fit.Warnings);
        Same([-0.3364722366, 2.282382386], fit.Coefficients.Select(c => c.Estimate));
        Same([0.9071147352, 1.967352584], fit.Coefficients.Select(c => c.StdError));
    }

    [Fact]
    public void Without_the_fallback_separation_is_said()
    {
        var fit = Logistic.Fit(Separated, "y", "oui", [new CategoricalTerm("x")], new(Firth: FirthUse.Never));

        Assert.Equal(LogisticMethod.MaximumLikelihood, fit.Method);
        Assert.Contains(LogisticWarning.Separated, fit.Warnings);
    }

    [Fact]
    public void Incomplete_rows_are_dropped_and_counted()
    {
        var more = new StudyTable([
            CategoricalColumn.From("certifié", Values("certifié").Concat([null, "oui", "non"])),
            new NumericColumn("âge", [.. Ages, 40, double.NaN, 33]),
            CategoricalColumn.From("formé", Values("formé").Concat(["oui", "non", null]))]);

        var fit = Logistic.Fit(more, "certifié", "oui", [new NumericTerm("âge"), new CategoricalTerm("formé")]);

        Assert.Equal((16, 3), (fit.N, fit.Dropped));
        Close.To(Fit.LogLikelihood, fit.LogLikelihood);
    }

    [Fact]
    public void A_combination_of_others_is_left_undetermined()
    {
        var doubled = People.With(new NumericColumn("âge en mois", [.. Ages.Select(age => 12 * age)]));

        var fit = Logistic.Fit(doubled, "certifié", "oui", [new NumericTerm("âge"), new NumericTerm("âge en mois"), new CategoricalTerm("formé")]);

        Assert.Null(fit.Coefficients[2].Estimate);
        Assert.Contains(LogisticWarning.Undetermined, fit.Warnings);
        Close.To(23.74983722, fit.Aic);
    }

    [Fact]
    public void A_quantity_that_never_repeats_itself_agrees_with_R()
    {
        int[] rows = [.. Enumerable.Range(0, 5000)];
        var table = new StudyTable([
            Yes("y", [.. rows.Select(i => i * 7919 % 5003 < 1000 + 0.6 * i ? 1 : 0)]),
            new NumericColumn("x", [.. rows.Select(i => i / 1000.0)]),
            CategoricalColumn.From("g", rows.Select(i => $"{i % 3}"))]);

        var fit = Logistic.Fit(table, "y", "oui", [new NumericTerm("x"), new CategoricalTerm("g")]);

        Same([-1.315590255145951, 0.522620802089818, 0.007672418081035, 0.020231294151920], fit.Coefficients.Select(c => c.Estimate));
        Same([0.07607046193010, 0.02207946830832, 0.07391460775251, 0.07392366942697], fit.Coefficients.Select(c => c.StdError));
        Close.To(6300.3781006001, fit.Deviance);
    }

    [Fact]
    public void Few_events_are_said() => Assert.Contains(LogisticWarning.FewEvents, Fit.Warnings);

    [Fact]
    public void Variance_inflation_of_a_pair_of_terms_is_mutual()
    {
        var (age, trained) = (Fit.Inflation[0], Fit.Inflation[1]);

        Close.To(age.Gvif, trained.Gvif);
        Assert.InRange(age.Gvif, 1, 2);
        Assert.Equal(("âge", 1), (age.Term, age.Df));
    }

    [Fact]
    public void The_reference_can_be_named()
    {
        var fit = Logistic.Fit(People, "certifié", "oui", [new NumericTerm("âge"), new CategoricalTerm("formé", Reference: "oui")]);

        Assert.Equal("non", fit.Coefficients[2].Level);
        Close.To(-2.1247209334409, fit.Coefficients[2].Estimate);
    }

    [Fact]
    public void An_outcome_that_does_not_vary_is_refused() =>
        Assert.Throws<StudyDataException>(() => Logistic.Fit(new StudyTable([Yes("y", [1, 1]), Yes("x", [0, 1])]), "y", "oui", [new CategoricalTerm("x")]));

    private static StudyTable Separated => new([Yes("y", [0, 1, 0, 0, 1, 1, 1, 1]), Yes("x", [0, 0, 0, 0, 0, 1, 1, 1])]);

    private static CategoricalColumn Yes(string name, int[] values) => CategoricalColumn.From(name, values.Select(value => value == 1 ? "oui" : "non"));

    private static IEnumerable<string?> Values(string name) => Enumerable.Range(0, 16).Select(i => People.Categorical(name)[i]);

    private static void Same(double[] expected, IEnumerable<double?> actual, double tolerance = Close.Iterative)
    {
        var values = actual.ToList();
        Assert.Equal(expected.Length, values.Count);
        for (var i = 0; i < expected.Length; i++) Close.To(expected[i], values[i], tolerance);
    }
}
