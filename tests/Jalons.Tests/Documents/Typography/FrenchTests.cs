using Jalons.Documents.Typography;

namespace Jalons.Tests.Documents.Typography;

public sealed class FrenchTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1480, "1\u202F480")]
    [InlineData(1668670, "1\u202F668\u202F670")]
    [InlineData(-1200, "\u22121\u202F200")]
    public void Parts_thousands_with_a_narrow_space(long count, string printed) => Assert.Equal(printed, French.Count(count));

    [Theory]
    [InlineData(36.95, 1, "37,0")]
    [InlineData(0.5, 0, "1")]
    [InlineData(2.5, 0, "3")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(1234.5, 1, "1\u202F234,5")]
    public void Rounds_half_away_from_zero_with_a_comma(double value, int decimals, string printed) =>
        Assert.Equal(printed, French.Number(value, decimals));

    [Fact]
    public void Keeps_the_percent_sign_with_its_number() => Assert.Equal("36,9\u00A0%", French.Percent(36.93, 1));

    [Theory]
    [InlineData(1.5, "1,5\u00A0point")]
    [InlineData(12.5, "12,5\u00A0points")]
    public void Says_points_for_differences(double points, string printed) => Assert.Equal(printed, French.Points(points, 1));

    [Fact]
    public void Writes_the_first_of_the_month_as_an_ordinal()
    {
        Assert.Equal("1er\u00A0avril 2022", French.Date(new DateOnly(2022, 4, 1)));
        Assert.Equal("30\u00A0juin 2022", French.Date(new DateOnly(2022, 6, 30)));
        Assert.Equal("01/04/2022", French.ShortDate(new DateOnly(2022, 4, 1)));
    }

    [Fact]
    public void Drops_useless_cents()
    {
        Assert.Equal("187\u202F500\u00A0€", French.Euros(187500m));
        Assert.Equal("884,43\u00A0€", French.Euros(884.43m));
    }

    [Theory]
    [InlineData(499, 0)]
    [InlineData(500, 1)]
    public void Gives_a_decimal_from_five_hundred_observations(long denominator, int decimals) =>
        Assert.Equal(decimals, Rounding.DecimalsFor(denominator));
}
