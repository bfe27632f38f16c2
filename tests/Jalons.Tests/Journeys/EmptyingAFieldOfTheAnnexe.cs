using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.Resources;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Journeys;

/// <summary>The annexe has one column where pages have facts: emptying the column takes away what it said, never what pages said besides.</summary>
public sealed class EmptyingAFieldOfTheAnnexe
{
    [Fact]
    public void Takes_away_a_day_that_was_all_that_is_known()
    {
        JourneyFile file = A.Journey.GivenAComputerOn("2022-02-10").ConnectedOn("2022-02-11");

        (file.ComputerOn, file.ConnectionOn) = (null, null);

        Assert.Empty(file.Journey.Handovers);
        Assert.Empty(file.Journey.ConnectionGrants);
    }

    [Fact]
    public void Leaves_a_device_and_a_connection_that_say_more_than_their_day()
    {
        JourneyFile file = A.Journey.GivenAComputerOn("2022-02-10").ConnectedOn("2022-02-11");
        file.Journey.Handovers[0].Serial = "SN-42";
        file.Journey.ConnectionGrants[0].Operator = "Coop Réseau";

        (file.ComputerOn, file.ConnectionOn) = (null, null);

        Assert.Equal((new DateOnly(2022, 2, 10), new DateOnly(2022, 2, 11)), (file.ComputerOn, file.ConnectionOn));
    }

    [Fact]
    public void Takes_none_of_several()
    {
        JourneyFile file = A.Journey.GivenAComputerOn("2022-02-10");
        file.Journey.Handovers.Add(new Handover { On = new(2022, 4, 3) });

        file.ComputerOn = null;

        Assert.Equal(2, file.Journey.Handovers.Count);
    }

    [Fact]
    public void Leaves_a_follow_up_that_was_answered_on_its_page()
    {
        JourneyFile file = A.Journey.FollowedUpAt(3).FollowedUpAt(6);
        file.Journey.FollowUps[1].Channel = ContactChannel.Phone;

        file.SetSituationAt(3, null);
        file.SetSituationAt(6, null);

        Assert.Equal(6, Assert.Single(file.Journey.FollowUps).Months);
    }
}
