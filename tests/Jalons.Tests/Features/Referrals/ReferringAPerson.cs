using System.Net;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Referrals;

public sealed class ReferringAPerson(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    [Fact]
    public async Task Goes_to_the_project_of_the_town_opens_a_journey_and_comes_back_to_who_referred()
    {
        var (claire, _) = await place.Claire();

        (await claire.Refers("Samira", "Kaddouri")).Says("L’orientation de Samira Kaddouri est partie vers le projet Cap numérique Est.").Says("Envoyée");

        var team = await place.Team();
        var demand = await (await team.Opens("/orientations")).Follows("Répondre pour Samira Kaddouri");
        demand.Says("Allocataire du RSA").Says("06.39.98.22.75").Says("Bondy");
        var journey = await demand.Fills("Un mot pour le professionnel", "Rendez-vous mardi").Presses("Accepter et ouvrir le parcours");
        journey.Says("Le parcours de Samira Kaddouri est ouvert.").Says("Par un appel");

        var mine = await claire.Opens("/mes-orientations");
        mine.Says("Accompagnées").Says("Samira Kaddouri");
        var sheet = await mine.Follows("Samira Kaddouri");
        sheet.Says("Le diagnostic n’est pas encore fait.");
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.Elsewhere()).Asks(sheet.Path)).Status);
    }

    [Fact]
    public async Task Keeps_each_consent_with_its_sentence_its_day_and_its_channel()
    {
        var (claire, email) = await place.Claire();
        await claire.Refers("Ana", "Morvan");

        await using var db = place.Database.Open();
        var request = await db.ReferralRequests.SingleAsync(request => request.AgentEmail == email, Stop);
        var consents = await db.Consents.Where(consent => consent.ReferralRequestId == request.Id).OrderBy(consent => consent.Field).ToListAsync(Stop);

        Assert.Equal(["profile.consent_evaluation", "profile.consent_promotion", "referral.agent_consent_evaluation", "referral.agent_consent_promotion"], consents.Select(consent => consent.Field));
        Assert.Equal([true, false, true, false], consents.Select(consent => consent.Agrees));
        Assert.Equal(["oral", "oral", "screen", "screen"], consents.Select(consent => consent.Channel));
        Assert.All(consents, consent => Assert.StartsWith("Je suis d'accord pour que le Département de Seine-Saint-Denis", consent.Sentence, StringComparison.Ordinal));
        Assert.All(consents, consent => Assert.Equal((new DateOnly(2022, 4, 15), "annexe-2021"), (consent.On, consent.SentenceVersion)));
    }

    [Fact]
    public async Task Asks_a_second_time_only_for_the_person()
    {
        var (claire, email) = await place.Claire();
        await claire.Refers("Lina", "Astruc");

        var situation = await claire.Describes("Noé", "Astruc", "02/05/1999");
        var last = await situation.Chooses("Allocataire du RSA").Presses("Continuer vers ses accords");

        Assert.Equal(email, last.ValueOf("Votre e-mail"));
        Assert.True(last.IsChosen("PIE", "Votre structure"));
        Assert.DoesNotContain(last.Document.QuerySelectorAll("[name*=consent]"), answer => answer.HasAttribute("checked"));
    }

    [Fact]
    public async Task Keeps_the_real_day_and_channel_of_what_was_answered_on_paper()
    {
        var team = await place.Team();
        var last = await (await team.Describes("Olga", "Papier")).Chooses("Allocataire du RSA").Presses("Continuer vers ses accords");

        await last.Fills("Votre nom", "Sam Paquet").Fills("Votre e-mail", "papier@example.org").Fills("Date de l’orientation", "07/04/2022").Signs("Par écrit, sur papier");

        await using var db = place.Database.Open();
        var consents = await db.Consents.Where(consent => db.ReferralRequests.Any(request => request.Id == consent.ReferralRequestId && request.AgentEmail == "papier@example.org")).ToListAsync(Stop);
        Assert.Equal(4, consents.Count);
        Assert.All(consents, consent => Assert.Equal((new DateOnly(2022, 4, 7), "paper"), (consent.On, consent.Channel)));
    }

    [Fact]
    public async Task Keeps_what_was_typed_in_a_draft_of_its_author_alone()
    {
        var (claire, _) = await place.Claire();
        var situation = await claire.Describes("Inaya", "Collot");

        var again = await (await claire.Opens("/mes-orientations")).Follows("Inaya Collot");
        Assert.Equal("Inaya", again.DoesNotSay("à corriger").ValueOf("Prénom"));
        Assert.DoesNotContain("Erreur", again.Document.Title, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.Elsewhere()).Asks(situation.Path)).Status);
    }

    [Fact]
    public async Task Says_at_the_field_what_is_wrong_and_loses_nothing()
    {
        var (claire, _) = await place.Claire();

        var refused = await claire.Describes("Paul", "Rimbert", "31/02/1985");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("n’existe pas");
        Assert.Equal(("Paul", "31/02/1985"), (refused.ValueOf("Prénom"), refused.ValueOf("Date de naissance")));
    }

    [Fact]
    public async Task Goes_where_the_circonscription_says_for_a_young_person_of_the_ase()
    {
        var (claire, _) = await place.Claire();
        var situation = await claire.Describes("Tom", "Vasse", "02/05/2003", "Bondy");

        var last = await situation.Chooses("Jeune en contrat jeune majeur (ASE)").Chooses("Stains", "Circonscription de l’ASE").Presses("Continuer vers ses accords");

        last.Says("Territoire Plaine Commune : l’orientation partira au projet Cap numérique Plaine.");
    }

    [Fact]
    public async Task Asks_why_for_a_second_endowment()
    {
        var (claire, _) = await place.Claire();
        var situation = await claire.Describes("Lou", "Perrac");

        var refused = await situation.Chooses("Allocataire du RSA").Chooses("Un ordinateur ou une tablette d'une autre opération").Presses("Continuer vers ses accords");

        refused.Says("Dites pourquoi une seconde dotation est utile.");
    }

    [Fact]
    public async Task Warns_of_someone_known_without_saying_who_knows_her()
    {
        await place.Database.Has(A.Journey.In(place.Programme, "T6").Of("Maya", "Duvernois", "1985-03-07").With("profile.mobile", "06.39.98.00.11"));
        var (claire, _) = await place.Claire();
        var situation = await claire.Describes("Maya", "Duvernois", "07/03/1985", "Bondy", "06 39 98 00 11");
        var last = await situation.Chooses("Allocataire du RSA").Presses("Continuer vers ses accords");

        last.Says("Cette personne est peut-être déjà connue du programme.").DoesNotSay("Plaine Commune");
        var refused = await last.Signs();
        refused.Says("Confirmez que vous en avez parlé avec la personne.");
        await refused.Chooses("J’ai demandé à la personne").Presses("Envoyer l’orientation");

        var demand = await (await (await place.Team()).Opens("/orientations")).Follows("Répondre pour Maya Duvernois");
        demand.Says("Un autre projet accompagne une personne qui lui ressemble.").DoesNotSay("PC-");
    }

    [Fact]
    public async Task Is_refused_with_a_reason_that_its_author_reads()
    {
        var (claire, email) = await place.Claire();
        await claire.Refers("Ugo", "Belline");
        var team = await place.Team();
        var demand = await (await team.Opens("/orientations")).Follows("Répondre pour Ugo Belline");

        (await demand.Presses("Refuser, avec ce motif")).Says("Choisissez le motif : le professionnel le lira.");
        await demand.Chooses("Le projet n'a plus de place").Presses("Refuser, avec ce motif");

        (await (await claire.Opens("/mes-orientations")).Follows("Ugo Belline")).Says("Le projet ne peut pas la recevoir : le projet n'a plus de place.");
        Assert.Equal("Votre orientation : refusée", (await place.Database.MailsTo(email))[0].Subject);
    }

    [Fact]
    public async Task Is_followed_and_answered_by_a_link_when_its_author_has_no_account()
    {
        var team = await place.Team();
        var situation = await team.Describes("Ines", "Carlotti");
        var last = await situation.Chooses("Allocataire du RSA").Presses("Continuer vers ses accords");
        await last.Fills("Votre nom", "Sam Paquet").Fills("Votre e-mail", "sam.paquet@example.org").Signs();
        var demand = await (await team.Opens("/orientations")).Follows("Répondre pour Ines Carlotti");
        await demand.Presses("L’avoir reçue, répondre plus tard");

        var followed = await place.Anyone().Opens(await place.Database.LinkMailedTo("sam.paquet@example.org"));
        followed.Says("Ines Carlotti").Says("Reçue");
        (await followed.Fills("Votre message", "Elle préfère le matin").Presses("Envoyer le message")).Says("Votre message est parti.");

        (await team.Opens(demand.Path)).Says("Elle préfère le matin");
        Assert.Equal(HttpStatusCode.NotFound, (await place.Anyone().Asks("/suivre?jeton=rien")).Status);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
