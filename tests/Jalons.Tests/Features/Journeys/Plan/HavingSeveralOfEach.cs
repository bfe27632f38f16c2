using System.Net;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.Plan;

public sealed class HavingSeveralOfEach(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Hands_over_a_second_device_with_its_own_act_and_asks_why()
    {
        var journey = await Given("Maud", "Dorian");
        var ines = await place.Ines();
        var first = await ines.Opens($"/parcours/{journey.PublicId}/remise");

        var second = await first.Follows("Remettre un autre appareil");
        var refused = await second.Chooses("Tablette").Chooses("Neuf").Fills("Numéro de série", "TAB-2").Fills("Date de remise", "03/04/2022").Presses("Enregistrer la remise");
        refused.Says("Elle a déjà reçu un appareil : dites pourquoi un autre.");
        var file = await refused.Fills("Pourquoi une seconde dotation ?", "Deux enfants à la maison").Presses("Enregistrer la remise");

        file.Says("2 appareils").Says("Tablette neuve, remise le 3 avril 2022, n° TAB-2").Says("Acte de remise n° 2");
        file.Says("Seconde dotation : Deux enfants à la maison");
        await (await ines.Opens($"/parcours/{journey.PublicId}/remise/3")).Chooses("Smartphone").Chooses("Neuf").Fills("Date de remise", "04/04/2022").Fills("Pourquoi une seconde dotation ?", "Tablette volée").Presses("Enregistrer la remise");
        Assert.Equal([null, "Deux enfants à la maison", "Tablette volée"], await place.Database.Open().Handovers.Where(known => known.JourneyId == journey.Id).OrderBy(known => known.Id).Select(known => known.WhyAnother).ToListAsync(Stop));
        var again = await file.Follows("Tablette neuve, remise le 3 avril 2022, n° TAB-2");
        Assert.Equal("TAB-2", again.ValueOf("Numéro de série"));
        await again.Fills("Numéro de série", "TAB-3").Presses("Enregistrer la remise");
        Assert.Equal([null, "TAB-3", null], await place.Database.Open().Handovers.Where(known => known.JourneyId == journey.Id).OrderBy(known => known.Id).Select(known => known.Serial).ToListAsync(Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await ines.Asks($"/parcours/{journey.PublicId}/remise/9")).Status);
    }

    [Fact]
    public async Task Notes_a_second_connection_training_and_certification_and_corrects_each_alone()
    {
        var journey = await Given("Elsa", "Brémond");
        var ines = await place.Ines();

        await (await (await ines.Opens($"/parcours/{journey.PublicId}/connexion")).Follows("Noter une autre connexion")).Fills("Opérateur", "Coop Réseau").Fills("Durée payée", "6").Fills("Date de début", "03/04/2022")
            .Fills("Pourquoi une seconde dotation ?", "Fin de la première").Presses("Enregistrer la connexion");
        (await (await ines.Opens($"/parcours/{journey.PublicId}/connexion/2")).Fills("Mois ajoutés", "2").Chooses("Le projet").Presses("Noter le rechargement")).Says("Rechargement noté.").Says("2 mois Payé par : le projet");
        await (await ines.Opens($"/parcours/{journey.PublicId}/formation")).Chooses("Elle n’est pas venue").Chooses("Injoignable", "Pourquoi n’est-elle pas venue").Presses("Enregistrer la formation");
        await (await (await ines.Opens($"/parcours/{journey.PublicId}/formation")).Follows("L’orienter vers une autre formation")).Chooses("Elle a terminé").Fills("Date d’entrée", "03/03/2022").Fills("Date de fin", "01/04/2022").Presses("Enregistrer la formation");
        await (await ines.Opens($"/parcours/{journey.PublicId}/certification")).Chooses("PIX").Chooses("Oui", "L’a-t-elle passée ?").Chooses("Non", "L’a-t-elle obtenue ?").Fills("Date de passage", "01/03/2022").Presses("Enregistrer la certification");
        var file = await (await (await ines.Opens($"/parcours/{journey.PublicId}/certification")).Follows("Noter une autre certification")).Chooses("CléA Numérique").Chooses("Oui", "L’a-t-elle passée ?").Chooses("Oui", "L’a-t-elle obtenue ?").Fills("Date de passage", "02/04/2022").Presses("Enregistrer la certification");

        file.Says("2 connexions").Says("Coop Réseau, 6 mois, depuis le 3 avril 2022").Says("Formation : elle n’est pas venue").Says("Formation : terminée, entrée le 3 mars 2022").Says("PIX : pas obtenue").Says("CléA Numérique : obtenue").Says("Réussie").Says("Terminée");
    }

    [Fact]
    public async Task Counts_the_person_once_whatever_she_was_given()
    {
        var journey = await Given("Una", "Solberg");
        var ines = await place.Ines();
        var before = await Board();

        await (await ines.Opens($"/parcours/{journey.PublicId}/remise/2")).Chooses("Ordinateur portable").Chooses("Neuf").Fills("Date de remise", "01/04/2022").Fills("Pourquoi une seconde dotation ?", "Volé").Presses("Enregistrer la remise");
        await (await ines.Opens($"/parcours/{journey.PublicId}/connexion/2")).Fills("Durée payée", "6").Fills("Date de début", "01/04/2022").Fills("Pourquoi une seconde dotation ?", "Fin de la première").Presses("Enregistrer la connexion");

        Assert.Equal(2, await place.Database.Open().Handovers.CountAsync(known => known.JourneyId == journey.Id, Stop));
        Assert.Equal(2, await place.Database.Open().ConnectionGrants.CountAsync(known => known.JourneyId == journey.Id, Stop));
        Assert.Equal(before, await Board());
    }

    [Fact]
    public async Task Leaves_the_block_of_the_annexe_as_it_was_when_nothing_is_changed_in_it()
    {
        var journey = await Given("Iris", "Valmont");
        var ines = await place.Ines();
        await (await ines.Opens($"/parcours/{journey.PublicId}/remise/2")).Chooses("Tablette").Chooses("Neuf").Fills("Date de remise", "01/02/2022").Fills("Pourquoi une seconde dotation ?", "Volé").Presses("Enregistrer la remise");
        foreach (var (rank, words) in new[] { ("formation", "Trop loin"), ("formation/2", "Se plaît à l’atelier") })
            await (await ines.Opens($"/parcours/{journey.PublicId}/{rank}")).Chooses("Elle est entrée").Fills("Ce qui s’est passé", words).Presses("Enregistrer la formation");

        var block = await ines.Opens($"/parcours/{journey.PublicId}/suivi");
        Assert.Equal("01/02/2022", block.ValueOf("Date de la dotation en équipement informatique - ordinateur"));
        await block.Presses("Enregistrer le suivi");

        await using var db = place.Database.Open();
        Assert.Equal([new DateOnly(2022, 2, 10), new DateOnly(2022, 2, 1)], await db.Handovers.Where(known => known.JourneyId == journey.Id).OrderBy(known => known.Id).Select(known => known.On!.Value).ToListAsync(Stop));
        Assert.Equal(["Trop loin", "Se plaît à l’atelier"], await db.TrainingReferrals.Where(known => known.JourneyId == journey.Id).OrderBy(known => known.Id).Select(known => known.Comment!).ToListAsync(Stop));
    }

    /// <summary>Rows of counters, as the dashboard reads them, less the empty ones.</summary>
    private async Task<IReadOnlyList<string>> Board()
    {
        await using var db = place.Database.Open();
        var rows = await db.Set<Core.Indicators.DailyCount>().AsNoTracking().Where(row => row.Count != 0 && (row.Measure == Measure.Computers || row.Measure == Measure.Connections)).ToListAsync(Stop);
        return [.. rows.Select(row => $"{row.TerritoryId} {row.Measure} {row.Day} {row.Count}").Order(StringComparer.Ordinal)];
    }

    private async Task<Journey> Given(string firstName, string lastName)
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of(firstName, lastName).ReferredOn("2022-01-15").DiagnosedOn("2022-02-01").OrientedToEquipment("both").OrientedToTraining().OrientedToCertification()
            .GivenAComputerOn("2022-02-10").ConnectedOn("2022-02-11"));
        await using var db = place.Database.Open();
        await db.RecountCounters(place.Programme, Stop);
        return journey;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
