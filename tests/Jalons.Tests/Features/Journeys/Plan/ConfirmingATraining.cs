using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Journeys.Plan;

public sealed class ConfirmingATraining(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Reaches_the_milestone_and_moves_to_the_next()
    {
        var page = await (await place.Ines()).Opens($"/parcours/{place.Nadia.PublicId}/formation");

        var after = await page.Chooses("Elle est entrée").Fills("Date d’entrée", "10 mars 2022").Presses("Enregistrer la formation");

        after.Says("Formation notée.").Says("10 mars 2022").Says("En cours").Says("Suivi à 3 mois Mercredi 20 avril");
    }

    [Fact]
    public async Task Keeps_no_date_of_entry_for_who_never_came()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").OrientedToTraining());
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/formation");

        var refused = await page.Chooses("Elle n’est pas venue").Fills("Date d’entrée", "10/03/2022").Presses("Enregistrer la formation");
        refused.Says("Elle n’est pas entrée : laissez la date vide.");

        refused.Says("Dites pourquoi");

        var after = await refused.Fills("Date d’entrée", "").Chooses("Trop loin, transports").Fills("Ce qui s’est passé", "Trop loin, deux bus").Presses("Enregistrer la formation");
        after.Says("Jamais commencée").Says("Trop loin, deux bus");
    }
}
