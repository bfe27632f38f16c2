using System.Net;
using System.Text.RegularExpressions;
using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Answers;

public sealed partial class AnsweringByALink(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task The_person_answers_without_signing_in_once_and_without_seeing_a_name()
    {
        var aya = await Diagnosed();
        var link = await LinkTo(aya);
        var page = await place.Anyone().Opens(link);
        page.DoesNotSay("Delorme").DoesNotSay("EE-");

        var thanked = await page.Chooses("Je suis en formation").Chooses("Oui", "Avez-vous toujours une connexion Internet ?").Fills("Voulez-vous ajouter quelque chose ?", "Merci à vous").Presses("Envoyer ma réponse");

        thanked.Says("Merci !");
        var noted = await place.Database.Open().FollowUps.SingleAsync(followUp => followUp.JourneyId == aya.Id, Stop);
        Assert.Equal(("training", "Merci à vous", "yes", ContactChannel.OwnAnswer), (noted.SituationCode, noted.Situation, noted.ConnectionWorks, noted.Channel));
        (await (await place.Ines()).Opens($"/parcours/{aya.PublicId}")).Says("A répondu au suivi par son lien par La personne elle-même");
        Assert.Equal(HttpStatusCode.NotFound, (await place.Anyone().Asks(link)).Status);
    }

    [Fact]
    public async Task The_link_expires()
    {
        var link = await LinkTo(await Diagnosed());
        var now = place.Clock.Now;
        try
        {
            place.Clock.Now = now.AddDays(15);
            (await place.Anyone().Asks(link)).Says("Ce lien n’est plus valable");
        }
        finally
        {
            place.Clock.Now = now;
        }
    }

    [Fact]
    public async Task A_made_up_link_opens_nothing()
        => Assert.Equal(HttpStatusCode.NotFound, (await place.Anyone().Asks("/reponse/essai")).Status);

    [Fact]
    public async Task The_token_is_kept_nowhere()
    {
        var link = await LinkTo(await Diagnosed());

        var hashes = await place.Database.Open().AnswerLinks.Select(known => known.TokenHash).ToListAsync(Stop);

        Assert.DoesNotContain(link.Split('/')[^1], hashes);
        Assert.Contains(Secret.HashOf(link.Split('/')[^1]), hashes);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Journey> Diagnosed() => await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").ReferredOn("2022-01-03").DiagnosedOn("2022-01-10"));

    private async Task<string> LinkTo(Journey journey)
    {
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/reponse/3");
        var made = await page.Presses("Préparer le message à copier");
        return Address().Match(made.ValueOf("Le message à lui envoyer")!).Value;
    }

    [GeneratedRegex(@"/reponse/[\w-]+")]
    private static partial Regex Address();
}
