using Jalons.Core.Diagnoses.Appointments;
using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.People;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Answers;

public sealed class SendingByMail(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Goes_to_her_address_and_she_says_what_is_difficult_too()
    {
        var aya = await Diagnosed("aya.mail@example.org");

        var after = await (await (await place.Ines()).Opens($"/parcours/{aya.PublicId}/reponse/3")).Presses("Envoyer par e-mail à aya.mail@example.org");

        after.Says("E-mail envoyé. Elle peut répondre jusqu’au 29 avril.").Says("Lien de réponse envoyé par e-mail");
        await using var db = place.Database.Open();
        Assert.Equal(ContactChannel.Mail, (await db.ContactAttempts.SingleAsync(attempt => attempt.JourneyId == aya.Id, Stop)).Channel);
        Assert.DoesNotContain("Delorme", (await place.Database.MailsTo("aya.mail@example.org"))[0].Body, StringComparison.Ordinal);
        var page = await place.Anyone().Opens(await place.Database.LinkMailedTo("aya.mail@example.org"));
        (await page.Chooses("Je suis en formation").Chooses("Mobilité", "Qu’est-ce qui est difficile").Presses("Envoyer ma réponse")).Says("Merci !");
        Assert.Equal(8, (await db.FollowUps.SingleAsync(followUp => followUp.JourneyId == aya.Id, Stop)).Barriers);
    }

    [Fact]
    public async Task Sends_nothing_where_no_message_must_be_left_and_says_so()
    {
        var aya = await Diagnosed("aya.non@example.org");
        await using var db = place.Database.Open();
        db.ContactSheets.Add(new ContactSheet { JourneyId = aya.Id, ProgrammeId = aya.ProgrammeId, NoMessage = "yes" });
        await db.SaveChangesAsync(Stop);
        var ines = await place.Ines();

        (await ines.Opens($"/parcours/{aya.PublicId}/suivi/3")).Says("Ne pas laisser de message.");
        (await ines.Opens($"/parcours/{aya.PublicId}/reponse/3")).Says("Ne pas laisser de message.").DoesNotSay("Envoyer par e-mail");
        await (await ines.Opens($"/parcours/{aya.PublicId}/rendez-vous")).Fills("Jour", "18/04/2022").Fills("Heure", "14 h").Chooses("Sur place").Presses("Enregistrer le rendez-vous");
        await db.RemindAppointments(place.Programme, new(2022, 4, 15), place.Clock.Now.UtcDateTime, Stop);
        await db.SaveChangesAsync(Stop);
        Assert.Empty(await place.Database.MailsTo("aya.non@example.org"));
    }

    private async Task<Journey> Diagnosed(string email)
        => await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").With("profile.email", email).ReferredOn("2022-01-03").DiagnosedOn("2022-01-10"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
