using System.Net;
using Jalons.Core.Journeys;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.Plan;

/// <summary>What was written by mistake is taken back with a reason, and the journal keeps what it said; nothing goes because a field of the annexe was emptied.</summary>
public sealed class TakingBack(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    private const string Computer = "Date de la dotation en équipement informatique - ordinateur";

    [Fact]
    public async Task A_handover_asks_why_and_leaves_what_it_said_in_the_journal()
    {
        var journey = await Equipped();
        var ines = await place.Ines();

        var refused = await (await ines.Opens($"/parcours/{journey.PublicId}/remise")).Presses("Retirer cette remise");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("SN-42", refused.Says("Dites pourquoi : le journal garde la raison.").ValueOf("Numéro de série"));
        var after = await refused.Fills("Pourquoi la retirer ?", "Notée pour une autre personne").Presses("Retirer cette remise");

        after.Says("Remise retirée.").Says("Remise retirée : Notée pour une autre personne");
        await using var db = place.Database.Open();
        Assert.False(await db.Handovers.AnyAsync(known => known.JourneyId == journey.Id, Stop));
        Assert.Contains(await db.Changes.Where(change => change.JourneyId == journey.Id).ToListAsync(Stop), change => change is { Field: "Handover.Serial", Before: "SN-42", After: null });
        Assert.Equal(0, (await db.Journeys.SingleAsync(known => known.Id == journey.Id, Stop)).Progress.Done & Milestone.Computer.Bit);
    }

    [Theory]
    [InlineData("connexion", "Retirer cette connexion", "Connexion retirée.")]
    [InlineData("formation", "Retirer cette formation", "Formation retirée.")]
    [InlineData("certification", "Retirer cette certification", "Certification retirée.")]
    public async Task Each_of_the_other_services_can_be_taken_back_too(string page, string button, string said)
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").ConnectedOn("2022-02-11").Trained(Jalons.Core.Resources.TrainingStatus.Waiting).Certified("waiting"));

        (await (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/{page}")).Fills("Pourquoi la retirer ?", "Erreur").Presses(button)).Says(said);
    }

    [Fact]
    public async Task A_date_emptied_in_the_block_of_the_annexe_takes_no_device_with_it()
    {
        var journey = await Equipped();
        var block = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/suivi");

        var refused = await block.Fills(Computer, "").Fills("Remarques complémentaires", "Rappeler en mai").Presses("Enregistrer le suivi");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Rappeler en mai", refused.Says("Des détails ont été notés à part").ValueOf("Remarques complémentaires"));
        await using var db = place.Database.Open();
        var kept = await db.Handovers.AsNoTracking().SingleAsync(known => known.JourneyId == journey.Id, Stop);
        Assert.Equal(("SN-42", new DateOnly(2022, 3, 10)), (kept.Serial, kept.On));
        (await refused.Fills(Computer, "11/03/2022").Presses("Enregistrer le suivi")).Says("Suivi enregistré.");
        Assert.Equal(new DateOnly(2022, 3, 11), await db.Handovers.Where(known => known.JourneyId == journey.Id).Select(known => known.On).SingleAsync(Stop));
    }

    private async Task<Journey> Equipped()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").DiagnosedOn("2022-02-01").OrientedToEquipment("computer"));
        await (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/remise")).Chooses("Ordinateur portable").Chooses("Neuf").Fills("Numéro de série", "SN-42").Fills("Date de remise", "10/03/2022").Presses("Enregistrer la remise");
        return journey;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
