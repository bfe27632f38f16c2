using System.Text;
using Jalons.Core.Diagnoses.Appointments;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Diagnosis;

public sealed class MakingAnAppointment(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Tells_the_person_gives_a_calendar_file_and_reminds_the_day_before()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").With("profile.email", "aya@example.org"));
        var ines = await place.Ines();

        var page = await (await ines.Opens($"/parcours/{journey.PublicId}/rendez-vous")).Fills("Jour", "22/04/2022").Fills("Heure", "14 h 30").Chooses("Sur place").Fills("Lieu, ou lien de la visio", "Médiathèque, salle 2").Presses("Enregistrer le rendez-vous");

        page.Says("Rendez-vous noté.").Says("22 avril 2022 à 14 h 30");
        Assert.Contains("le 22/04/2022 à 14 h 30, ici : Médiathèque, salle 2", (await place.Database.MailsTo("aya@example.org"))[0].Body, StringComparison.Ordinal);
        var calendar = Encoding.UTF8.GetString(await ines.Downloads($"/parcours/{journey.PublicId}/rendez-vous?handler=Ics"));
        Assert.Contains("DTSTART:20220422T123000Z\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("LOCATION:Médiathèque\\, salle 2\r\n", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Delorme", calendar, StringComparison.Ordinal);

        await using var db = place.Database.Open();
        await db.RemindAppointments(place.Programme, new(2022, 4, 20), new(2022, 4, 20, 6, 0, 0, DateTimeKind.Utc), Stop);
        await db.SaveChangesAsync(Stop);
        Assert.Single(await place.Database.MailsTo("aya@example.org"));
        await db.RemindAppointments(place.Programme, new(2022, 4, 21), new(2022, 4, 21, 6, 0, 0, DateTimeKind.Utc), Stop);
        await db.SaveChangesAsync(Stop);
        Assert.Equal("Rappel de votre rendez-vous", (await place.Database.MailsTo("aya@example.org"))[0].Subject);
    }

    [Theory]
    [InlineData("En visio", "https://visio.example.org/salle-4", "en visio : https://visio.example.org/salle-4")]
    [InlineData("En visio", "", "en visio, par un lien que l'équipe vous enverra")]
    [InlineData("Par téléphone", "", "par téléphone")]
    public async Task Is_held_at_a_distance_too(string how, string link, string told)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").With("profile.email", email));

        await (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/rendez-vous")).Fills("Jour", "22/04/2022").Fills("Heure", "9h").Chooses(how).Fills("Lieu, ou lien de la visio", link).Presses("Enregistrer le rendez-vous");

        Assert.Contains($"le 22/04/2022 à 9 h 00, {told}.", (await place.Database.MailsTo(email))[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_the_hour_cannot_be_read()
    {
        var page = await (await place.Ines()).Opens($"/parcours/{place.Mariama.PublicId}/rendez-vous");

        var refused = await page.Fills("Jour", "22/04/2022").Fills("Heure", "vers midi").Chooses("Par téléphone").Presses("Enregistrer le rendez-vous");

        refused.Says("Écrivez l’heure comme 14 h 30.");
        Assert.Equal("vers midi", refused.ValueOf("Heure"));
    }

    [Fact]
    public async Task Can_be_cancelled()
    {
        var page = await (await place.Ines()).Opens($"/parcours/{place.Rachid.PublicId}/rendez-vous");
        var made = await page.Fills("Jour", "22/04/2022").Fills("Heure", "9h").Chooses("Par téléphone").Presses("Enregistrer le rendez-vous");

        await made.Presses("Annuler ce rendez-vous");

        Assert.NotNull((await place.Database.Open().Appointments.SingleAsync(known => known.JourneyId == place.Rachid.Id, Stop)).CancelledAt);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
