using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Journeys.FollowUp;

public sealed class AfterTheExit
{
    private static readonly Schedule Asked = new() { MonthsAfterExit = 6 };

    [Theory]
    [InlineData(ClosureReason.Employment, "2022-08-28")]
    [InlineData(ClosureReason.Completed, "2022-08-28")]
    [InlineData(ClosureReason.Death, null)]
    public void News_are_awaited_where_the_programme_asks_and_somebody_is_left_to_ask(ClosureReason reason, string? due)
    {
        JourneyFile file = A.Journey.DiagnosedOn("2022-01-10").ClosedOn("2022-02-28", reason);

        file.Settle(Asked);

        Assert.Equal(due, file.Journey.ExitFollowUpDueOn?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Nothing_is_awaited_without_a_setting_nor_once_she_has_answered()
    {
        JourneyFile file = A.Journey.DiagnosedOn("2022-01-10").ClosedOn("2022-02-28", ClosureReason.Completed);
        Assert.Null(file.Journey.ExitFollowUpDueOn);

        file.Journey.ExitFollowUp = new() { Situation = "En emploi" };
        file.Settle(Asked);

        Assert.Null(file.Journey.ExitFollowUpDueOn);
    }
}
