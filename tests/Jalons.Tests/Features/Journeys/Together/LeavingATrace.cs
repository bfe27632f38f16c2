using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.Together;

/// <summary>Each write tells what was there before and after, whatever it wrote.</summary>
public sealed class LeavingATrace(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task A_signature_taken_back_is_told_with_the_text_that_was_signed()
    {
        var journey = await Someone();
        var ines = await place.Ines();
        await (await ines.Opens($"/parcours/{journey.PublicId}/remise")).Chooses("Tablette").Chooses("Neuf").Fills("Numéro de série", "A-1").Fills("Date de remise", "10/03/2022").Chooses("Elle l’a signé").Presses("Enregistrer la remise");

        await (await ines.Opens($"/parcours/{journey.PublicId}/remise")).Unticks("Elle l’a signé").Fills("Numéro de série", "B-2").Presses("Enregistrer la remise");

        Assert.Contains(await Told(journey), change => change is { Field: "Handover.SignedOn", Before: "2022-03-10", After: null });
        Assert.Contains(await Told(journey), change => change is { Field: "Handover.SignedText", Before: not null, After: null });
        Assert.Contains(await Told(journey), change => change is { Field: "Handover.Serial", Before: "A-1", After: "B-2" });
        Assert.Contains(await Told(journey), change => change is { Field: "follow_up.computer_date", Before: null, After: "2022-03-10" });
        Assert.DoesNotContain(await Told(journey), change => change.Field is "Handover.On" or "Handover.RecordedAt" or "Handover.TerritoryId");
    }

    [Fact]
    public async Task A_closure_opened_again_is_told()
    {
        var journey = await Someone();
        var ines = await place.Ines();
        await (await ines.Opens($"/parcours/{journey.PublicId}/cloture")).Fills("Date de fin", "01/04/2022").Chooses("Déménagement").Presses("Clore le parcours");

        await (await ines.Opens($"/parcours/{journey.PublicId}/cloture")).Presses("Rouvrir le parcours");

        Assert.Equal([(null, "Moved"), ("Moved", null)], (await Told(journey)).Where(change => change.Field == "Closure.Reason").Select(change => (change.Before, change.After)));
    }

    [Fact]
    public async Task An_appointment_moved_is_told_and_what_follows_from_facts_is_not()
    {
        var journey = await Someone();
        var ines = await place.Ines();
        await (await ines.Opens($"/parcours/{journey.PublicId}/rendez-vous")).Fills("Jour", "20/04/2022").Fills("Heure", "14 h").Chooses("Sur place").Presses("Enregistrer le rendez-vous");

        await (await ines.Opens($"/parcours/{journey.PublicId}/rendez-vous")).Fills("Heure", "15 h").Presses("Enregistrer le rendez-vous");

        Assert.Contains(await Told(journey), change => change is { Field: "Appointment.At", Before: "2022-04-20T12:00:00Z", After: "2022-04-20T13:00:00Z" });
        Assert.DoesNotContain(await Told(journey), change => change.Field.StartsWith("Journey.", StringComparison.Ordinal) || change.Field.EndsWith("Version", StringComparison.Ordinal));
    }

    private Task<Journey> Someone() => place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").ReferredOn("2022-01-03").DiagnosedOn("2022-02-01"));

    private async Task<List<Change>> Told(Journey journey)
    {
        await using var db = place.Database.Open();
        return await db.Changes.AsNoTracking().Where(change => change.JourneyId == journey.Id).OrderBy(change => change.Id).ToListAsync(TestContext.Current.CancellationToken);
    }
}
