using Jalons.Documents.Typography;

namespace Jalons.Tests.Documents.Typography;

public sealed class QuantifierTests
{
    [Theory]
    [InlineData(48.6, "près de la moitié")]
    [InlineData(50, "la moitié")]
    [InlineData(51.2, "un peu plus de la moitié")]
    [InlineData(32, "près d’un tiers")]
    [InlineData(35.3, "un peu plus d’un tiers")]
    [InlineData(66, "près des deux tiers")]
    public void Names_a_fraction_within_two_points(double percent, string words) => Assert.Equal(words, Quantifier.Of(percent));

    [Theory]
    [InlineData(29)]
    [InlineData(45)]
    [InlineData(97)]
    public void Says_nothing_far_from_a_fraction(double percent) => Assert.Null(Quantifier.Of(percent));

    [Fact]
    public void Rounds_to_the_ten_only_when_near()
    {
        Assert.Equal("environ 40\u00A0%", Quantifier.Around(38.4));
        Assert.Null(Quantifier.Around(36));
    }

    [Theory]
    [InlineData(54, 50.5, true)]
    [InlineData(54, 48, false)]
    public void Claims_a_majority_only_when_the_interval_does(double percent, double lower, bool claims) =>
        Assert.Equal(claims, Quantifier.IsMajority(percent, lower));
}
