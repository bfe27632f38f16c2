using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Journeys.Plan;

public sealed class Certifying(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Keeps_the_session_and_the_result_and_takes_no_result_before_the_sitting()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").OrientedToCertification());
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/certification");

        var refused = await page.Chooses("En attente d'une session", "L’a-t-elle passée ?").Fills("Date de passage", "10/03/2022").Presses("Enregistrer la certification");
        refused.Says("laissez la date vide");

        var after = await refused.Chooses("Oui", "L’a-t-elle passée ?").Chooses("Oui", "L’a-t-elle obtenue ?").Fills("Session", "Médiathèque").Presses("Enregistrer la certification");
        after.Says("Certification notée.").Says("10 mars 2022").Says("Réussie");
    }
}
