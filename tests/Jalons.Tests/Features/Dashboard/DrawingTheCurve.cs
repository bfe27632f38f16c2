using Jalons.Web.Features.Dashboard;

namespace Jalons.Tests.Features.Dashboard;

public sealed class DrawingTheCurve
{
    private static readonly CurveFrame Frame = new(100, 100, 0, 0, 0, 0);
    private static readonly DateOnly Start = new(2021, 9, 1);
    private static readonly DateOnly Due = new(2022, 6, 30);

    [Theory]
    [InlineData(1_000, 250)]
    [InlineData(800, 200)]
    [InlineData(600, 200)]
    [InlineData(400, 100)]
    [InlineData(250, 50)]
    [InlineData(150, 50)]
    [InlineData(3, 1)]
    [InlineData(37, 10)]
    [InlineData(1_000_000, 250_000)]
    public void Takes_round_steps_that_meet_the_target(int target, int step) => Assert.Equal(step, RoundStep.Towards(target));

    [Fact]
    public void Ends_on_the_count_of_the_day()
    {
        var curve = At(new(2022, 4, 15), (new(2021, 10, 4), 40), (new(2022, 3, 1), 60));

        Assert.Equal(100, curve.Done);
        Assert.EndsWith(FormattableString.Invariant($"V{curve.Y(100):0.#}"), curve.Steps, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2022, 4, 15), 100), curve.Table().Last());
        Assert.Equal((new DateOnly(2021, 10, 31), 40), curve.Table().ElementAt(1));
    }

    [Fact]
    public void Reaches_the_target_on_its_day()
    {
        var curve = At(new(2022, 4, 15));

        Assert.Equal((100, 0), (curve.X(Due), curve.Y(250)));
        Assert.Equal("M0 100L100 0", curve.EvenPace);
    }

    [Fact]
    public void Stays_in_its_frame_before_the_start_and_after_the_deadline()
    {
        Assert.Equal(0, At(new(2021, 8, 1)).X(new(2021, 8, 1)));
        Assert.Equal(100, At(new(2022, 9, 1), (new(2022, 8, 1), 400)).X(new(2022, 9, 1)));
        Assert.Equal(0, At(new(2022, 9, 1), (new(2022, 8, 1), 400)).Y(400));
    }

    [Fact]
    public void Names_the_months_that_have_room()
    {
        var names = At(new(2022, 4, 15)).Months(9).Select(month => month.Name).ToList();

        Assert.Equal(["sept.", "oct.", "nov.", "déc.", "janv.", "févr.", "mars", "avr.", "mai", "juin"], names);
        Assert.Equal(["sept.", "nov.", "janv.", "mars", "mai"], At(new(2022, 4, 15)).Months(18).Select(month => month.Name));
    }

    private static Curve At(DateOnly day, params (DateOnly Day, long Count)[] days) => new(new(days, Start, day, Due, 250, null), Frame);
}
