using Jalons.Core.Programmes;

namespace Jalons.Tests.Programmes;

public sealed class ReadingAmounts
{
    [Theory]
    [InlineData("187 500,00 €", 187_500_00)]
    [InlineData("187\u202f500\u00a0€", 187_500_00)]
    [InlineData("187500.0", 187_500_00)]
    [InlineData("187.500", 187_500_00)]
    [InlineData("187.500,25", 187_500_25)]
    [InlineData("12,5", 12_50)]
    [InlineData("12.50 euros", 12_50)]
    [InlineData("0", 0)]
    [InlineData("1,005", 1_01)]
    public void Understands_what_people_and_platforms_write(string text, long cents) => Assert.Equal(cents, Amount.CentsOf(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gratuit")]
    [InlineData("12 rue 5")]
    [InlineData("-3")]
    [InlineData("1,2,3")]
    [InlineData("40 %")]
    [InlineData("1000000000")]
    public void Refuses_what_is_no_amount(string? text) => Assert.Null(Amount.CentsOf(text));
}
