using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Journeys.Plan;

public sealed class SendingToAnOffer(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Puts_the_call_of_day_seven_on_the_home_page_until_it_is_made()
    {
        var ines = await place.Ines();
        var added = await (await ines.Opens("/offres/nouvelle")).Fills("Nom de l’offre", "Premiers clics").Fills("Structure", "Médiathèque du Parc").Presses("Enregistrer l’offre");
        added.Says("Offre enregistrée.").Says("Premiers clics");
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").DiagnosedOn("2022-03-01").OrientedToTraining());

        var page = await ines.Opens($"/parcours/{journey.PublicId}/formation");
        await page.Chooses("Premiers clics, Médiathèque du Parc").Fills("Orientée le", "05/04/2022").Fills("Qui l’appelle", "Inès Morel").Chooses("Elle attend une place").Presses("Enregistrer la formation");

        var home = await ines.Opens("/");
        home.Says("À appeler").Says("3 jours de retard Aya Delorme").Says("C’est Inès Morel qui appelle.");
        await (await home.Follows("Noter l’appel : Aya Delorme")).Fills("Appelée le", "15/04/2022").Presses("Enregistrer la formation");
        (await ines.Opens("/")).DoesNotSay("C’est Inès Morel qui appelle.");
    }

    [Fact]
    public async Task Keeps_the_offers_of_a_territory_to_its_people()
    {
        await (await (await place.Ines()).Opens("/offres/nouvelle")).Fills("Nom de l’offre", "Atelier du jeudi").Fills("Structure", "Maison de quartier").Presses("Enregistrer l’offre");

        var elsewhere = await place.As(Core.Access.Role.ProjectTeam, place.Programme, "T6");

        (await elsewhere.Opens("/offres")).DoesNotSay("Atelier du jeudi");
    }
}
