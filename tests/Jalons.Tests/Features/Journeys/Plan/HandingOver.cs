using Jalons.Core.Resources;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.Plan;

public sealed class HandingOver(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Keeps_the_device_the_counterpart_and_the_text_that_was_signed()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").DiagnosedOn("2022-02-01").OrientedToEquipment("computer"));
        var page = await (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}")).Follows("Remettre l’ordinateur");

        var after = await page.Chooses("Ordinateur portable").Chooses("Reconditionné").Fills("Numéro de série", "SN-42").Fills("Contrepartie payée par la personne", "12,50")
            .Fills("Date de remise", "10/03/2022").Chooses("Elle l’a signé").Presses("Enregistrer la remise");

        after.Says("Remise notée.").Says("Portable reconditionné").Says("signé le 10 mars 2022");
        var handover = await place.Database.Open().Handovers.SingleAsync(known => known.JourneyId == journey.Id, Stop);
        Assert.Equal((DeviceKind.Laptop, "SN-42", 1250), (handover.Device, handover.Serial, handover.CounterpartCents));
        Assert.Contains("remet à Aya Delorme : ordinateur portable reconditionné, numéro de série SN-42. Contrepartie : 12,50\u00a0€.", handover.SignedText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ordinateur fixe", "Neuf", "Fixe")]
    [InlineData("Ordinateur portable", "Reconditionné", "Portable reconditionné")]
    [InlineData("Tablette", "Reconditionné", "Tablette reconditionnée")]
    [InlineData("Smartphone", "Neuf", "Smartphone")]
    public async Task Knows_the_four_devices_of_the_call_new_or_refurbished(string device, string state, string told)
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").OrientedToEquipment("computer"));

        (await (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/remise")).Chooses(device).Chooses(state).Fills("Date de remise", "10/03/2022").Presses("Enregistrer la remise")).Says("10 mars 2022").Says(told);
    }

    [Fact]
    public async Task Asks_why_when_she_has_had_one_on_another_of_her_journeys()
    {
        var first = await place.Database.Has(A.Journey.In(place.Programme, "T6").Of("Rose", "Alby").DiagnosedOn("2022-02-01").GivenAComputerOn("2022-02-10"));
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Rose", "Alby").DiagnosedOn("2022-03-01"));
        await using var db = place.Database.Open();
        await db.Journeys.Where(known => known.Id == journey.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.RootPersonId, first.PersonId), Stop);
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/remise");

        var refused = await page.Chooses("Tablette").Chooses("Neuf").Fills("Date de remise", "10/03/2022").Presses("Enregistrer la remise");
        refused.Says("Elle a déjà reçu un appareil : dites pourquoi un autre.");
        (await refused.Fills("Pourquoi une seconde dotation ?", "Volé en mars").Presses("Enregistrer la remise")).Says("Remise notée.").Says("Volé en mars");
    }

    [Fact]
    public async Task Never_asks_more_than_the_programme_allows()
    {
        var page = await (await place.Ines()).Opens($"/parcours/{place.Mariama.PublicId}/remise");

        var refused = await page.Chooses("Tablette").Chooses("Neuf").Fills("Contrepartie payée par la personne", "60").Presses("Enregistrer la remise");

        refused.Says("Le programme ne permet pas plus de 40 €.");
        Assert.Equal("60", refused.ValueOf("Contrepartie payée par la personne"));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
