using Jalons.Core.Persistence;
using Jalons.Core.Referrals;
using Jalons.Core.Referrals.Requests;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Referrals;

/// <summary>A professional without an account is told like the others, by a link that opens one demand.</summary>
public sealed class TellingWithoutAnAccount(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    [Fact]
    public async Task Counts_the_month_with_a_fresh_link_even_when_the_house_was_closed_on_the_first_day_and_once()
    {
        var journey = await AcceptedOnPaper("Iman", "Cartier", "sans.compte@example.org");
        var team = await place.Team();
        await (await team.Opens($"{journey}/diagnostic")).Fills("Date du diagnostic", "15/04/2022").Presses("Enregistrer le diagnostic");
        await using var db = place.Database.Open();

        await Round(db, new(2022, 5, 5));
        await Round(db, new(2022, 5, 6));

        var mail = Assert.Single(await place.Database.MailsTo("sans.compte@example.org"), mail => mail.Subject == "Vos orientations en 04/2022");
        Assert.Contains("- Diagnostic : 1", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Cartier", mail.Body, StringComparison.Ordinal);
        var followed = await place.Anyone().Opens(mail.Body[mail.Body.IndexOf("/suivre", StringComparison.Ordinal)..].Split('\n')[0].Trim());
        followed.Says("Le diagnostic").Says("Date du diagnostic : 15/04/2022").Says("Télécharger la fiche de restitution (PDF)");
        Assert.True(await db.Readings.AnyAsync(reading => reading.Page == "/suivre" && reading.JourneyId != null && reading.Who == "sans.compte@example.org", Stop));
    }

    [Fact]
    public async Task A_journey_closed_closes_the_demand_and_its_author_reads_why()
    {
        var journey = await AcceptedOnPaper("Léo", "Castagne", "clos@example.org");
        var team = await place.Team();

        await (await team.Opens($"{journey}/cloture")).Fills("Date de fin", "15/04/2022").Chooses("Déménagement").Presses("Clore le parcours");

        await using var db = place.Database.Open();
        Assert.Equal(ReferralState.Closed, await StateOf(db, "clos@example.org"));
        Assert.Equal("Votre orientation : close", (await place.Database.MailsTo("clos@example.org"))[0].Subject);
        (await place.Anyone().Opens(await place.Database.LinkMailedTo("clos@example.org"))).Says("Parcours clos : déménagement.");
        await (await team.Opens($"{journey}/cloture")).Presses("Rouvrir le parcours");
        Assert.Equal(ReferralState.Accepted, await StateOf(db, "clos@example.org"));
    }

    [Fact]
    public async Task Who_takes_over_follows_the_demands_that_still_wait_and_who_left_no_longer_does()
    {
        var (leaving, from) = await place.Claire();
        var account = await place.Database.HasAccount(Core.Access.Role.Prescriber, place.Programme, "T8");
        await leaving.Refers("Ada", "Fontanel");
        await using (var db = place.Database.Open()) await db.ReferralRequests.Where(request => request.AgentEmail == from).ExecuteUpdateAsync(set => set.SetProperty(request => request.OrganisationId, (long?)null), Stop);
        (await leaving.Opens("/mes-orientations")).Says("Ada Fontanel");

        var page = await (await place.As(Core.Access.Role.Coordination, place.Programme, "T8")).Opens("/prescripteurs");
        (await page.Fills("Adresse de la personne qui part", from).Fills("Adresse de la personne qui prend la suite", account.Email!).Presses("Remplacer")).Says("1 personne est suivie maintenant");

        (await leaving.Opens("/mes-orientations")).DoesNotSay("Ada Fontanel");
        (await place.As(account).Opens("/mes-orientations")).Says("Ada Fontanel");
    }

    [Fact]
    public async Task Who_withdraws_a_demand_may_say_why()
    {
        var (claire, _) = await place.Claire();
        await claire.Refers("Milo", "Tessier");

        await (await (await claire.Opens("/mes-orientations")).Follows("Milo Tessier")).Fills("Pourquoi la retirer ?", "Il a trouvé un emploi").Presses("Retirer cette orientation");

        (await (await (await place.Team()).Opens("/orientations")).Follows("Milo Tessier")).Says("Close").Says("Il a trouvé un emploi");
    }

    private async Task<string> AcceptedOnPaper(string firstName, string lastName, string email)
    {
        var team = await place.Team();
        var last = await (await team.Describes(firstName, lastName)).Chooses("Allocataire du RSA").Presses("Continuer vers ses accords");
        await last.Fills("Votre nom", "Sam Paquet").Fills("Votre e-mail", email).Signs();
        return (await (await (await team.Opens("/orientations")).Follows($"Répondre pour {firstName} {lastName}")).Presses("Accepter et ouvrir le parcours")).Path;
    }

    private static Task<ReferralState> StateOf(AppDb db, string email) => db.ReferralRequests.Where(request => request.AgentEmail == email).Select(request => request.State).SingleAsync(Stop);

    private async Task Round(AppDb db, DateOnly day)
    {
        await db.PostDigests(place.Programme, day, day.ToDateTime(new(6, 0), DateTimeKind.Utc), Stop);
        await db.SaveChangesAsync(Stop);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
