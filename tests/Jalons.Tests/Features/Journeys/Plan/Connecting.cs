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
    public async Task Tells_the_operator_the_activation_an_interruption_with_its_cause_and_the_end()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").OrientedToEquipment("connection"));
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/connexion");

        var refused = await page.Fills("Opérateur", "Coop Réseau").Fills("Date de début", "10/02/2022").Fills("Date d’activation", "12/02/2022").Fills("Date d’interruption", "01/03/2022").Fills("Date de fin", "09/02/2022").Presses("Enregistrer la connexion");
        refused.Says("Dites pourquoi la connexion s’est interrompue.").Says("La fin précède le début.");
        var cut = await refused.Fills("Cause de l’interruption", "Carte perdue").Fills("Date de fin", "").Presses("Enregistrer la connexion");
        cut.Says("Coop Réseau, 6 mois, depuis le 10 févr. 2022, interrompue le 1er mars 2022");
        (await (await cut.Follows("Coop Réseau, 6 mois")).Fills("Date de fin", "10/04/2022").Presses("Enregistrer la connexion")).Says("finie le 10 avril 2022");

        var grant = await place.Database.Open().ConnectionGrants.SingleAsync(known => known.JourneyId == journey.Id, TestContext.Current.CancellationToken);
        Assert.Equal((new(2022, 2, 12), new(2022, 3, 1), "Carte perdue", new(2022, 4, 10)), (grant.ActivatedOn, grant.InterruptedOn, grant.InterruptionReason, grant.EndedOn));
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
