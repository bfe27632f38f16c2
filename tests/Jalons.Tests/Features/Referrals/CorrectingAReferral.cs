using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Referrals;

/// <summary>What the call asked beside the annexe stays readable and may be corrected once the journey is open.</summary>
public sealed class CorrectingAReferral(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    [Fact]
    public async Task Publics_and_wishes_are_seen_and_corrected_from_the_person_page()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Zoé", "Arnal").ReferredOn("2022-01-03"));
        var team = await place.Team();

        await (await team.Opens($"/parcours/{journey.PublicId}/orientation")).Chooses("Jeune en contrat jeune majeur (ASE)").Chooses("Stains", "Circonscription de l'ASE").Presses("Enregistrer l’orientation");
        var page = await (await team.Opens($"/parcours/{journey.PublicId}/profil")).Chooses("Oui", "Ne pas laisser de message").Fills("Langue parlée", "tamoul").Presses("Enregistrer le profil");

        page.Says("Jeune en contrat jeune majeur (ASE)").Says("Stains").Says("Ne pas laisser de message.").Says("Parle tamoul.");
        Assert.True((await team.Opens($"/parcours/{journey.PublicId}/orientation")).IsChosen("Stains", "Circonscription de l'ASE"));
    }

    [Fact]
    public async Task The_circonscription_decides_for_the_ase_alone()
    {
        var (claire, _) = await place.Claire();
        var situation = await claire.Describes("Tim", "Vasseur", "02/05/2003", "Bondy");

        var last = await situation.Chooses("Allocataire du RSA").Chooses("Stains", "Circonscription de l’ASE").Presses("Continuer vers ses accords");

        last.Says("Territoire Est Ensemble");
    }

    [Fact]
    public async Task A_connection_received_before_asks_why_too()
    {
        var (claire, _) = await place.Claire();
        var situation = await claire.Describes("Lou", "Perrault");

        (await situation.Chooses("Allocataire du RSA").Chooses("Une connexion prise en charge").Presses("Continuer vers ses accords")).Says("Dites pourquoi une seconde dotation est utile.");
    }

    [Fact]
    public async Task The_form_to_print_holds_the_grid_too()
        => (await (await place.Team()).Opens("/formulaires/diagnostic")).Says("La grille").Says("Chercher une information sur Internet").Says("1. Avec de l’aide");
}
