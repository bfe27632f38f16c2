using Jalons.Web.Ui.Words;

namespace Jalons.Tests.Ui.Words;

public sealed class DatesAsTheyAreSaid
{
    private static readonly DateOnly Today = new(2022, 3, 24);

    [Theory]
    [InlineData("2022-03-01", "23 jours de retard")]
    [InlineData("2022-03-10", "14 jours de retard")]
    [InlineData("2022-03-23", "1 jour de retard")]
    [InlineData("2022-03-24", "Aujourd’hui")]
    [InlineData("2022-03-25", "Demain")]
    [InlineData("2022-03-28", "Lundi 28 mars")]
    [InlineData("2022-03-31", "Jeudi 31 mars")]
    [InlineData("2022-04-01", "Dans 8 jours")]
    [InlineData("2022-04-20", "Dans 27 jours")]
    [InlineData("2022-04-23", "Dans 30 jours")]
    [InlineData("2022-04-24", "24 avril")]
    [InlineData("2023-01-05", "5 janv. 2023")]
    public void A_due_date_is_said_by_its_distance(string due, string words) =>
        Assert.Equal(words, FrenchDates.Due(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), Today));

    [Fact]
    public void Long_months_are_shortened_and_the_others_kept()
    {
        Assert.Equal("20 janv. 2022", FrenchDates.Brief(new(2022, 1, 20)));
        Assert.Equal("20 avril 2022", FrenchDates.Brief(new(2022, 4, 20)));
        Assert.Equal("1er juillet 2022", FrenchDates.Brief(new(2022, 7, 1)));
    }

    [Fact]
    public void A_day_that_opens_a_sentence_has_its_weekday() =>
        Assert.Equal("Jeudi 24 mars 2022", FrenchDates.WithWeekday(Today));

    [Fact]
    public void What_is_shown_in_a_field_can_be_read_back()
    {
        for (var day = new DateOnly(2023, 12, 1); day < new DateOnly(2024, 4, 1); day = day.AddDays(1))
            Assert.Equal(day, FrenchDateReader.Read(FrenchDates.Typed(day)).Day);
    }

    [Fact]
    public void What_is_said_can_be_typed()
    {
        for (var day = new DateOnly(2022, 1, 1); day.Year == 2022; day = day.AddDays(1))
        {
            Assert.Equal(day, FrenchDateReader.Read(FrenchDates.Full(day)).Day);
            Assert.Equal(day, FrenchDateReader.Read(FrenchDates.Brief(day)).Day);
            Assert.Equal(day, FrenchDateReader.Read(FrenchDates.WithWeekday(day)).Day);
        }
    }
}
