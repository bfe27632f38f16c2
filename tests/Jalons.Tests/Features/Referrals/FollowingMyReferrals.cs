using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Referrals;
using Jalons.Core.Referrals.Requests;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Referrals;

public sealed class FollowingMyReferrals(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    [Fact]
    public async Task Shows_imported_journeys_by_the_address_of_the_professional()
    {
        var (claire, email) = await place.Claire();
        await place.Database.Has(Diagnosed("Odile", "Ferrand").With("referral.agent_email", email));

        var sheet = await (await claire.Opens("/mes-orientations")).Follows("Odile Ferrand");

        sheet.Says("Date du diagnostic : 01/02/2022").Says("À 3 mois").Says("Cherche un emploi");
    }

    [Fact]
    public async Task Depends_on_the_referral_never_on_the_four_consents()
    {
        var (claire, email) = await place.Claire();
        await place.Database.Has(Diagnosed("Rose", "Tardieu").With("referral.agent_email", email).With("profile.consent_evaluation", "no").With("profile.consent_promotion", "no"));

        (await claire.Opens("/mes-orientations")).Says("Rose Tardieu");
    }

    [Fact]
    public async Task Begins_with_an_invitation_of_the_addresses_that_files_brought()
    {
        await place.Database.Has(Diagnosed("Nour", "Vasseur").With("referral.agent_email", "inconnue@example.org").With("referral.agent_name", "Sophie Leroy"));
        var coordination = await place.As(Role.Coordination, place.Programme, "T8");

        var form = await (await coordination.Opens("/prescripteurs")).Follows("Inviter inconnue@example.org");
        Assert.Equal(("Sophie Leroy", "inconnue@example.org"), (form.ValueOf("Prénom et nom"), form.ValueOf("E-mail professionnel")));
        await form.Fills("Structure", "PIE de Bobigny").Presses("Envoyer l’invitation");

        Assert.Contains("/invitation", await place.Database.LinkMailedTo("inconnue@example.org"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passes_to_another_in_a_block_when_a_professional_leaves()
    {
        var (claire, email) = await place.Claire();
        await place.Database.Has(Diagnosed("Elio", "Marchal").With("referral.agent_email", "partie@example.org").With("referral.agent_name", "Agent Partie"));
        var coordination = await place.As(Role.Coordination, place.Programme, "T8");

        var page = await coordination.Opens("/prescripteurs");
        page.Says("Agent Partie").Says("À inviter");
        await page.Fills("Adresse de la personne qui part", "partie@example.org").Fills("Adresse de la personne qui prend la suite", email).Presses("Remplacer");

        (await claire.Opens("/mes-orientations")).Says("Elio Marchal");
    }

    [Fact]
    public async Task Withdraws_one_consent_and_leaves_the_other()
    {
        var journey = await place.Database.Has(Diagnosed("Jade", "Simonet").With("profile.consent_evaluation", "yes").With("profile.consent_promotion", "yes"));
        var page = await (await place.Team()).Opens($"/parcours/{journey.PublicId}/accords");

        await page.Presses("Retirer cet accord : La personne, pour l’évaluation");

        await using var db = place.Database.Open();
        var profile = await db.Journeys.Where(known => known.Id == journey.Id).Select(known => known.Profile).SingleAsync(Stop);
        Assert.Equal(("no", "yes"), (profile.ConsentEvaluation, profile.ConsentPromotion));
        Assert.False((await db.Consents.SingleAsync(consent => consent.JourneyId == journey.Id, Stop)).Agrees);
    }

    [Fact]
    public async Task Recalls_on_working_days_only_then_expires_and_tells_both()
    {
        var (claire, email) = await place.Claire();
        await claire.Refers("Nino", "Valette");
        await using var db = place.Database.Open();

        await db.RunReferralRound(place.Programme, new(2022, 4, 23), At(new(2022, 4, 23)), Stop);
        Assert.Null((await Demand(db, email)).RemindedOn);
        await db.RunReferralRound(place.Programme, new(2022, 4, 25), At(new(2022, 4, 25)), Stop);
        Assert.Equal(new DateOnly(2022, 4, 25), (await Demand(db, email)).RemindedOn);
        await db.RunReferralRound(place.Programme, new(2022, 5, 10), At(new(2022, 5, 10)), Stop);

        Assert.Equal(ReferralState.Expired, (await Demand(db, email)).State);
        Assert.Equal("Votre orientation : sans réponse, expirée", (await place.Database.MailsTo(email))[0].Subject);
        (await (await (await claire.Opens("/mes-orientations")).Follows("Nino Valette")).Presses("Renvoyer l’orientation")).Says("L’orientation est repartie.");
    }

    [Fact]
    public async Task Tells_in_counts_alone_what_moved_in_the_month()
    {
        var (_, email) = await place.Claire();
        await place.Database.Has(Diagnosed("Zoé", "Lambrech").With("referral.agent_email", email));
        await using var db = place.Database.Open();

        await db.PostDigests(place.Programme, new(2022, 3, 1), At(new(2022, 3, 1)), Stop);
        await db.SaveChangesAsync(Stop);

        var mail = Assert.Single(await place.Database.MailsTo(email));
        Assert.Contains("- Diagnostic : 1", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Lambrech", mail.Body, StringComparison.Ordinal);
    }

    private JourneyBuilder Diagnosed(string firstName, string lastName)
        => A.Journey.In(place.Programme, "T8").Of(firstName, lastName).ReferredOn("2022-01-10").DiagnosedOn("2022-02-01").FollowedUpAt(3);

    private static Task<ReferralRequest> Demand(Core.Persistence.AppDb db, string email) => db.ReferralRequests.AsNoTracking().SingleAsync(request => request.AgentEmail == email, Stop);

    private static DateTime At(DateOnly day) => day.ToDateTime(new(6, 0), DateTimeKind.Utc);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
