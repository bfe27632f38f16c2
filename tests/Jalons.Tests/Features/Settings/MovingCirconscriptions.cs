using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Features.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Settings;

public sealed class MovingCirconscriptions(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    [Fact]
    public async Task Sends_the_next_young_people_to_the_other_territory_and_leaves_the_others_where_they_are()
    {
        var (claire, _) = await place.Claire();
        (await Refers("Tim")).Says("Territoire Plaine Commune");

        var department = await place.As(Role.Department, place.Programme);
        var page = await department.Opens("/programme/circonscriptions");
        (await page.Chooses("Stains", "Quelle circonscription ?").Chooses("Est Ensemble", "Son nouveau territoire").Presses("Changer son territoire")).Says("La circonscription Stains est rattachée à Est Ensemble.");

        (await Refers("Théo")).Says("Territoire Est Ensemble");
        (await department.Opens("/programme/circonscriptions")).Says("« Stains, Plaine Commune » devient « Stains, Est Ensemble »");

        async Task<Support.Pages.Page> Refers(string firstName)
            => await (await claire.Describes(firstName, "Vassal", "02/05/2003")).Chooses("Jeune en contrat jeune majeur (ASE)").Chooses("Stains", "Circonscription de l’ASE").Presses("Continuer vers ses accords");
    }

    [Fact]
    public async Task Renames_one_and_the_young_people_follow_its_name()
    {
        var (claire, _) = await place.Claire();
        var last = await (await claire.Describes("Tristan", "Vassal", "02/05/2003")).Chooses("Jeune en contrat jeune majeur (ASE)").Chooses("Pantin", "Circonscription de l’ASE").Presses("Continuer vers ses accords");
        await last.Signs();
        var file = await (await (await (await place.Team()).Opens("/orientations")).Follows("Répondre pour Tristan Vassal")).Presses("Accepter et ouvrir le parcours");

        var department = await place.As(Role.Department, place.Programme);
        await (await department.Opens("/programme/circonscriptions")).Fills("Pantin", "Pantin et Le Pré").Presses("Enregistrer les noms");

        (await (await place.Team()).Opens(file.Path)).Says("Pantin et Le Pré");
    }

    [Fact]
    public async Task Adds_one_and_refuses_a_name_twice()
    {
        var department = await place.As(Role.Department, place.Programme);
        var page = await department.Opens("/programme/circonscriptions");

        (await page.Fills("Nom de la circonscription", "sevran").Chooses("Est Ensemble", "Son territoire").Presses("Ajouter la circonscription")).Says("Une autre circonscription porte déjà ce nom.");
        (await (await department.Opens("/programme/circonscriptions")).Fills("Nom de la circonscription", "Romainville").Chooses("Est Ensemble", "Son territoire").Presses("Ajouter la circonscription")).Says("La circonscription Romainville est ajoutée.");

        await using var db = place.Database.Open();
        Assert.Equal(place.Programme.Territories.Single(territory => territory.Code == "T8").Id, (await db.Set<AseDistrict>().SingleAsync(district => district.Name == "Romainville", TestContext.Current.CancellationToken)).TerritoryId);
    }
}
