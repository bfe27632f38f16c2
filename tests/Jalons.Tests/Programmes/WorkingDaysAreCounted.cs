using Jalons.Core.Programmes;

namespace Jalons.Tests.Programmes;

public sealed class WorkingDaysAreCounted
{
    [Theory]
    [InlineData("2022-04-15", true)]
    [InlineData("2022-04-16", false)]
    [InlineData("2022-04-18", false)]   // Easter Monday
    [InlineData("2022-05-26", false)]   // Ascension
    [InlineData("2022-06-06", false)]   // Whit Monday
    [InlineData("2023-04-10", false)]
    [InlineData("2022-07-14", false)]
    public void Without_weekends_and_public_holidays(string day, bool isOpen)
        => Assert.Equal(isOpen, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).IsWorkingDay);

    [Fact]
    public void Forward_from_a_day()
        => Assert.Equal(new DateOnly(2022, 4, 25), new DateOnly(2022, 4, 15).PlusWorkingDays(5));
}
