using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Reading;

public sealed class ReadingDates
{
    private static readonly ReadingContext Context = new(new(2026, 11, 22), new CommuneIndex([]), Lists.OfAnnexe);
    private static readonly ReadingContext From1904 = Context with { SerialOffset = 1462 };

    [Theory]
    [InlineData("3/3/22")]
    [InlineData("03.03.2022")]
    [InlineData("03-03-2022")]
    [InlineData("2022-03-03")]
    [InlineData("2022-03-03T09:12:00")]
    [InlineData("03/03/2022 14:30")]
    [InlineData("3 mars 2022")]
    [InlineData("jeudi 3 mars 2022")]
    [InlineData("jeu. 3 mars 22")]
    [InlineData("le 3 Mars 2022")]
    [InlineData("3-mars-22")]
    [InlineData("20220303")]
    [InlineData(" 03 / 03 / 2022 ")]
    [InlineData("44623")]
    public void Reads_the_third_of_march(string text) => Assert.Equal(new DateOnly(2022, 3, 3), Read("referral.date", Cell.Of(text)).Value.Date);

    [Theory]
    [InlineData("1er févr. 2022", 2, 1)]
    [InlineData("5 janv. 22", 1, 5)]
    [InlineData("31 AOÛT 2022", 8, 31)]
    [InlineData("12 sept 2022", 9, 12)]
    [InlineData("9 decembre 2022", 12, 9)]
    [InlineData("9 juil. 2022", 7, 9)]
    [InlineData("9 setpembre 2022", 9, 9)]
    public void Reads_months_by_name(string text, int month, int day) => Assert.Equal(new DateOnly(2022, month, day), Read("referral.date", Cell.Of(text)).Value.Date);

    [Theory]
    [InlineData("mars 2022")]
    [InlineData("03/2022")]
    [InlineData("2022")]
    [InlineData("courant mars")]
    [InlineData("bientôt")]
    [InlineData("31/02/2022")]
    [InlineData("12/25/2021")]
    [InlineData("01/01/2032")]
    [InlineData("3 mars")]
    [InlineData("3 ju 2022")]
    public void Reads_no_date_in(string text)
    {
        var reading = Read("referral.date", Cell.Of(text));

        Assert.True(reading.Value.IsEmpty);
        Assert.Equal(ProblemCode.Unreadable, reading.Problem!.Code);
    }

    [Theory]
    [InlineData("30/02/2022", ProblemCode.ImpossibleDiagnosisDate)]
    [InlineData("12/05/2032", ProblemCode.FutureDiagnosisDate)]
    [InlineData("à préciser", ProblemCode.Unreadable)]
    public void Says_apart_what_a_diagnosis_cannot_be(string text, string code) => Assert.Equal(code, Read("diagnosis.date", Cell.Of(text)).Problem!.Code);

    [Theory]
    [InlineData("12/10/60", 1960)]
    [InlineData("12/10/22", 2022)]
    [InlineData("12/10/23", 1923)]
    public void Puts_births_in_the_right_century(string text, int year) => Assert.Equal(year, Read("profile.birth_date", Cell.Of(text)).Value.Date!.Value.Year);

    [Theory]
    [InlineData("34 ans")]
    [InlineData("34")]
    [InlineData("env. 50 ans")]
    public void Never_turns_an_age_into_a_date(string text) => Assert.Equal(ProblemCode.AgeInsteadOfDate, Read("profile.birth_date", Cell.Of(text)).Problem!.Code);

    [Fact]
    public void Counts_bare_numbers_in_the_calendar_of_the_workbook()
    {
        Assert.Equal(new DateOnly(2022, 3, 3), Read("referral.date", Cell.Of(44623)).Value.Date);
        Assert.Equal(new DateOnly(2022, 3, 3), ValueReader.For(AnnexeDictionary.Get("referral.date"), From1904).Read(Cell.Of(43161)).Value.Date);
    }

    private static CellReading Read(string code, Cell cell) => ValueReader.For(AnnexeDictionary.Get(code), Context).Read(cell);
}
