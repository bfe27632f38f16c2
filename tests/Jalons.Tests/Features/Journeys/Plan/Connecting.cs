using Jalons.Core.Resources;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.Plan;

public sealed class Connecting(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Theory]
    [InlineData("subscription")]
    [InlineData("shared")]
    public async Task Asks_for_the_months_of_the_programme_and_why_when_there_is_one_at_home(string home)
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").With("diagnosis.home_connection", home).OrientedToEquipment("connection"));
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/connexion");

        var refused = await page.Fills("Durée payée", "3").Fills("Contrepartie payée par la personne", "45").Presses("Enregistrer la connexion");
        refused.Says("Le programme demande 6 mois au moins.").Says("dites pourquoi en donner une").Says("Le programme ne permet pas plus de 30 €.");

        var after = await refused.Fills("Durée payée", "12").Fills("Contrepartie payée par la personne", "10").Fills("Pourquoi, alors", "Abonnement coupé").Presses("Enregistrer la connexion");
        after.Says("Connexion notée.").Says("12 mois");
    }

    [Fact]
    public async Task Notes_who_pays_and_who_helps_at_each_top_up()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").ConnectedOn("2022-02-10"));
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/connexion");

        var refused = await page.Fills("Mois ajoutés", "2").Chooses("La personne, avec l’aide de quelqu’un").Presses("Noter le rechargement");
        refused.Says("Dites qui l’accompagne.");
        var after = await refused.Fills("Qui l’accompagne ?", "Inès").Presses("Noter le rechargement");

        after.Says("Rechargement noté.").Says("2 mois Payé par : la personne, avec l’aide de quelqu’un (Inès)");
        var grant = await place.Database.Open().ConnectionGrants.Include(known => known.Recharges).SingleAsync(known => known.JourneyId == journey.Id, TestContext.Current.CancellationToken);
        Assert.Equal(RechargePayer.PersonAccompanied, Assert.Single(grant.Recharges).PaidBy);
    }
}
