using Jalons.Statistics.Distributions;

namespace Jalons.Tests.Statistics.Distributions;

/// <summary>Expected values: R 4.2.2.</summary>
public sealed class SpecialFunctions
{
    [Fact]
    public void Normal_law_agrees_with_R()
    {
        Close.To(1.959963984540054, Normal.Critical(0.95));
        Close.To(-6.361340902404056, Normal.Quantile(1e-10));
        Close.To(9.865876450376981e-10, Normal.Cdf(-6));
        Close.To(2.753624118606234e-89, Normal.UpperTail(20));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(19.999)]
    [InlineData(20.001)]
    [InlineData(35)]
    [InlineData(250)]
    public void Logarithm_of_the_normal_tail_inverts(double z) => Close.To(z, Normal.QuantileOfLogUpperTail(Normal.LogUpperTail(z)), 1e-12);

    [Theory]
    [InlineData(20, -203.9171553710973)]
    [InlineData(30, -454.3212439563432)]
    [InlineData(100, -5005.5242086942053)]
    public void Logarithm_of_the_normal_tail_agrees_with_R(double z, double expected) => Close.To(expected, Normal.LogUpperTail(z), 1e-12);

    [Fact]
    public void Chi_square_law_agrees_with_R()
    {
        Close.To(5.991464547107979, ChiSquare.Quantile(0.95, 2));
        Close.To(1.368657681e-05, ChiSquare.UpperTail(22.39819, 2));
        Close.To(1.537459794428035e-12, ChiSquare.UpperTail(50, 1));
        Close.To(3.720075976020836e-44, ChiSquare.UpperTail(200, 2));
        Close.To(45.786320950007259, ChiSquare.Quantile(0.025, 120) / 2);
        Assert.Equal(1, ChiSquare.UpperTail(0, 3));
    }

    [Fact]
    public void Beta_and_gamma_laws_agree_with_R()
    {
        Close.To(0.579825, Beta.Cdf(0.3, 2, 5));
        Close.To(0.4439045376923585, Beta.Quantile(0.025, 8, 3));
        Close.To(2.5317804779333133e-07, Beta.Quantile(0.025, 1, 100000));
        Close.To(0.48799639841966674, Beta.Cdf(0.4545, 50000, 60000));
        Close.To(0.4561868841166703, Gamma.Cdf(2.5, 3));
        Close.To(0.67306998937619544, Gamma.Cdf(50100, 50000));
        Close.To(46.223113117961788, Gamma.Quantile(0.025, 60.5));
        Close.To(2611.330458460156, Gamma.Log(501), 1e-12);
    }

    [Fact]
    public void Student_law_agrees_with_R()
    {
        Close.To(0.0530552561520410, Student.TwoSided(-2.1, 15));
        Close.To(2.008927503053147, Student.Quantile(0.975, 49.63265969));
        Close.To(2 * 1.719034039457927e-05, Student.TwoSided(40, 3));
    }

    [Fact]
    public void Binomial_law_agrees_with_R_up_to_a_million_trials()
    {
        Close.To(0.03783289646749409, Binomial.Pmf(5, 1_000_000, 1e-5), 1e-12);
        Close.To(0.026640533161894804, Binomial.Cdf(100, 1000, 0.12));
        Close.To(1 - 0.026640533161894804, Binomial.AtLeast(101, 1000, 0.12));
        Assert.Equal(1, Binomial.Pmf(0, 0, 0.3));
    }

    [Fact]
    public void Hypergeometric_law_agrees_with_R()
    {
        Close.To(2.5434191835454234e-05, Hypergeometric.Pmf(27, 200, 50, 60), 1e-12);
        Assert.Equal(0, Hypergeometric.Pmf(51, 200, 50, 60));
        Assert.Equal(1, Hypergeometric.Pmf(0, 10, 0, 4));
    }

    [Fact]
    public void Hypergeometric_probabilities_add_up_to_one()
    {
        var sum = Enumerable.Range(0, 51).Sum(k => Hypergeometric.Pmf(k, 200, 50, 60));

        Close.To(1, sum, 1e-12);
    }

    [Fact]
    public void Generator_gives_the_published_sequence()
    {
        var random = new Pcg32(seed: 42, stream: 54);

        uint[] first = [random.Next(), random.Next(), random.Next()];

        Assert.Equal([0xa15c02b7u, 0x7b47f409u, 0xba1d3330u], first);
    }
}
