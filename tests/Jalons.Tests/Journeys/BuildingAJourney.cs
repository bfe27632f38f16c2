using Jalons.Core.Journeys;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Journeys;

public sealed class BuildingAJourney(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public void Settles_what_follows_from_the_facts()
    {
        Journey journey = A.Journey.ReferredOn("2022-01-12").DiagnosedOn("2022-01-20").OrientedToEquipment("computer").GivenAComputerOn("2022-02-11");

        Assert.True(journey.Progress.IsDone(Milestone.Computer));
        Assert.Equal(new(2022, 4, 20), journey.NextDueOn);
    }

    [Fact]
    public async Task Is_found_again_in_the_database()
    {
        var programme = await database.HasProgramme();
        var journey = await database.Has(A.Journey.In(programme, "T8").DiagnosedOn("2022-01-20").With("diagnosis.barriers", "money, language"));

        var found = await database.Open().Journeys.SingleAsync(j => j.PublicId == journey.PublicId, TestContext.Current.CancellationToken);
        Assert.Equal(0b1000_0001L, found.Diagnosis.Barriers);
        Assert.Equal(new(2022, 4, 20), found.NextDueOn);
    }
}
