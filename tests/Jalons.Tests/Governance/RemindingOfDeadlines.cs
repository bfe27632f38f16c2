using Jalons.Core.Governance.Obligations;

namespace Jalons.Tests.Governance;

public sealed class RemindingOfDeadlines
{
    private static readonly int[] Days = [30, 7, 0];

    [Theory]
    [InlineData("2022-06-30", 30, "2022-05-31")]
    [InlineData("2022-06-30", 7, "2022-06-23")]
    [InlineData("2022-06-30", 0, "2022-06-30")]
    [InlineData("2022-07-14", 0, "2022-07-13")]   // a holiday: the reminder comes on the last open day, not after
    [InlineData("2022-05-17", 30, "2022-04-19")]  // thirty days before is Easter Sunday, and Monday is a holiday
    public void Falls_on_an_open_day_and_never_after_the_deadline(string dueOn, int before, string expected)
        => Assert.Equal(Day(expected), ReminderCalendar.DayOf(Day(dueOn), before));

    [Fact]
    public void Is_sent_once_for_each_step()
    {
        var obligation = Due("2022-06-30");

        Assert.Null(ReminderCalendar.Due(obligation, Days, Day("2022-05-30")));
        Assert.Equal(30, ReminderCalendar.Due(obligation, Days, Day("2022-05-31")));
        obligation.Reminded = 30;
        Assert.Null(ReminderCalendar.Due(obligation, Days, Day("2022-06-01")));
        Assert.Equal(7, ReminderCalendar.Due(obligation, Days, Day("2022-06-23")));
        obligation.Reminded = 7;
        Assert.Equal(0, ReminderCalendar.Due(obligation, Days, Day("2022-06-30")));
    }

    [Fact]
    public void Sends_the_nearest_alone_when_some_were_missed()
        => Assert.Equal(7, ReminderCalendar.Due(Due("2022-06-30"), Days, Day("2022-06-27")));

    [Fact]
    public void Says_nothing_of_what_is_done_or_past_nor_on_a_closed_day()
    {
        var done = Due("2022-06-30");
        done.DoneOn = Day("2022-06-01");

        Assert.Null(ReminderCalendar.Due(done, Days, Day("2022-06-23")));
        Assert.Null(ReminderCalendar.Due(Due("2022-06-30"), Days, Day("2022-07-01")));
        Assert.Null(ReminderCalendar.Due(Due("2022-06-30"), Days, Day("2022-06-25")));
    }

    [Fact]
    public void Begins_anew_when_the_day_is_moved()
    {
        var obligation = Due("2022-06-30");
        obligation.Reminded = 0;

        obligation.MoveTo(Day("2022-09-30"));

        Assert.Equal(30, ReminderCalendar.Due(obligation, Days, Day("2022-08-31")));
    }

    private static Obligation Due(string on) => new() { Title = "Données de suivi", DueOn = Day(on) };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
