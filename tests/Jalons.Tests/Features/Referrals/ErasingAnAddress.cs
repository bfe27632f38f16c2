using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Referrals;

/// <summary>An address only settles the district: afterwards it is nowhere.</summary>
public sealed class ErasingAnAddress(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    private const string Street = "12 rue des Lilas";

    [Fact]
    public async Task Leaves_the_demand_once_it_is_accepted_then_the_file_and_the_journal()
    {
        var demand = await ReferredWithAddress("Aubin");
        demand.Says(Street);

        var journey = await demand.Presses("Accepter et ouvrir le parcours");

        await using var db = place.Database.Open();
        Assert.False(await IsInADemand(db));
        var id = Guid.Parse(journey.Path.AsSpan(10));
        Assert.Equal(Street, await db.ContactSheets.Where(sheet => db.Journeys.Any(known => known.Id == sheet.JourneyId && known.PublicId == id)).Select(sheet => sheet.Address).SingleAsync(Stop));
        await (await (await place.Team()).Opens($"{journey.Path}/adresse")).Chooses("Oui").Presses("Noter la réponse et effacer l’adresse");
        Assert.False(await db.ContactSheets.AnyAsync(sheet => sheet.Address != null, Stop));
        Assert.Contains("•••", await db.Changes.Where(change => change.Field == "contact.address").Select(change => change.Before).ToListAsync(Stop));
        Assert.False(await db.Changes.AnyAsync(change => change.Before!.Contains(Street) || change.After!.Contains(Street), Stop));
        (await (await place.Team()).Opens(demand.Path)).DoesNotSay(Street);
    }

    [Fact]
    public async Task Leaves_the_demand_when_it_is_refused()
    {
        var demand = await ReferredWithAddress("Brune");

        await demand.Chooses("Le projet n'a plus de place").Presses("Refuser, avec ce motif");

        await using var db = place.Database.Open();
        Assert.False(await IsInADemand(db));
    }

    private async Task<Page> ReferredWithAddress(string lastName)
    {
        var (claire, _) = await place.Claire();
        var person = (await claire.Opens("/orienter")).Fills("Prénom", "Iris").Fills("Nom", lastName).Fills("Date de naissance", "07/03/1985").Fills("Téléphone mobile", "06 39 98 22 75")
            .Fills("Ville de résidence", "Bondy").Fills("Adresse", Street);
        await (await (await person.Presses("Continuer vers sa situation")).Chooses("Allocataire du RSA").Presses("Continuer vers ses accords")).Signs();
        return await (await (await place.Team()).Opens("/orientations")).Follows($"Répondre pour Iris {lastName}");
    }

    private static async Task<bool> IsInADemand(AppDb db)
        => (await db.ReferralRequests.AsNoTracking().Where(request => request.State != ReferralState.Sent).ToListAsync(Stop))
            .Exists(request => request.Values.ContainsValue(Street) || request.Typed.Values.Any(typed => typed.Contains(Street)));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
