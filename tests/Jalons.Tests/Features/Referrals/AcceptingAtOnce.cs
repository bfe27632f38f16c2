using Jalons.Core.Referrals.Requests;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Referrals;

public sealed class AcceptingAtOnce(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    [Fact]
    public async Task Opens_one_journey_for_each_with_a_number_of_its_own()
    {
        var (claire, email) = await place.Claire();
        string[] names = ["Aubrac", "Brossolette", "Cavaillès", "Delestraint"];
        foreach (var name in names) await claire.Refers("Lucie", name);
        var pages = new List<Support.Pages.Page>();
        foreach (var name in names) pages.Add(await (await (await place.Team()).Opens("/orientations")).Follows($"Répondre pour Lucie {name}"));   // each from a desk of their own

        var opened = await Task.WhenAll(pages.Select(page => page.Presses("Accepter et ouvrir le parcours")));

        Assert.All(opened, page => page.Says("Le parcours de Lucie"));
        await using var db = place.Database.Open();
        var journeys = await db.ReferralRequests.Where(request => request.AgentEmail == email && request.State == ReferralState.Accepted)
            .Join(db.Journeys, request => request.JourneyId, journey => journey.Id, (_, journey) => journey.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(names.Length, journeys.Distinct().Count());
    }
}
