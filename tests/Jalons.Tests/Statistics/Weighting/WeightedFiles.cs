using Jalons.Statistics.Weighting;

namespace Jalons.Tests.Statistics.Weighting;

public sealed class WeightedFiles
{
    [Fact]
    public void Weighted_proportion_agrees_with_R()
    {
        var estimate = WeightedMean.Of([1, 0, 1, 1, 0], [1, 2, 1.5, 0.5, 1])!;

        Close.To(0.5, estimate.Mean);
        Close.To(0.2716334336, estimate.StandardError);
        Close.To(4.235294118, estimate.EffectiveN);
    }

    [Fact]
    public void A_missing_answer_carries_no_weight()
    {
        var estimate = WeightedMean.Of([1, double.NaN, 0], [1, 50, 1])!;

        Assert.Equal((0.5, 2), (estimate.Mean, estimate.EffectiveN));
    }

    [Fact]
    public void Weights_that_add_up_to_nothing_give_no_mean() => Assert.Null(WeightedMean.Of([1, 0], [0, 0]));

    [Fact]
    public void Raking_agrees_with_R()
    {
        var raked = Raking.Fit([[30, 20], [10, 40]], [55, 45], [50, 50]);

        Assert.True(raked.Converged);
        Close.To(37.8778555, raked.Fitted[0][0]);
        Close.To(17.1221445, raked.Fitted[0][1]);
        Close.To(12.1221445, raked.Fitted[1][0]);
        Close.To(32.8778555, raked.Fitted[1][1]);
        Close.To(1.262595183, raked.Weights[0][0]);
        Close.To(0.8561072252, raked.Weights[0][1]);
        Close.To(1.212214450, raked.Weights[1][0]);
        Close.To(0.8219463874, raked.Weights[1][1]);
        Close.To(1.042012628, raked.DesignEffect);
    }

    [Fact]
    public void An_empty_row_that_must_hold_somebody_does_not_converge()
    {
        var raked = Raking.Fit([[0, 0], [10, 40]], [55, 45], [50, 50]);

        Assert.False(raked.Converged);
        Assert.Equal(Raking.DefaultMaxIterations, raked.Iterations);
    }

    [Fact]
    public void Totals_that_disagree_are_refused() => Assert.Throws<ArgumentException>(() => Raking.Fit([[1, 1], [1, 1]], [2, 3], [2, 2]));

    [Fact]
    public void Trimming_keeps_the_sum()
    {
        var trimmed = Raking.Trim([1, 1, 1, 1, 21]);

        Close.To(25, trimmed.Sum());
        Close.To(5, trimmed[4] / trimmed[0]);
    }
}
