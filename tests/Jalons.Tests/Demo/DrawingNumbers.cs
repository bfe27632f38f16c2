using Jalons.Core.Demo.Lives;

namespace Jalons.Tests.Demo;

public sealed class DrawingNumbers
{
    [Fact]
    public void Follows_the_reference_of_the_generator()
    {
        // pcg32-demo of the reference implementation: seed 42, stream 54.
        var random = new Pcg(42, 54);

        Assert.Equal([0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e], Enumerable.Range(0, 6).Select(_ => random.Next()));
    }

    [Fact]
    public void Draws_as_often_as_the_weights_say()
    {
        var random = new Pcg(93, 1);

        Assert.InRange(Enumerable.Range(0, 10_000).Count(_ => random.Weighted(("a", 3), ("b", 1)) == "a"), 7_350, 7_650);
    }

    [Fact]
    public void Draws_delays_around_their_median()
    {
        var random = new Pcg(93, 2);
        var draws = Enumerable.Range(0, 10_001).Select(_ => random.LogNormal(16, 0.7)).Order().ToList();

        Assert.InRange(draws[5_000], 15.5, 16.5);
        Assert.InRange(draws[9_500], 47, 55);
    }

    [Fact]
    public void Draws_gammas_of_the_right_mean_below_and_above_one()
    {
        var random = new Pcg(93, 3);

        Assert.InRange(Enumerable.Range(0, 20_000).Average(_ => random.Gamma(0.6)), 0.58, 0.62);
        Assert.InRange(Enumerable.Range(0, 20_000).Average(_ => random.Gamma(4)), 3.94, 4.06);
    }
}
