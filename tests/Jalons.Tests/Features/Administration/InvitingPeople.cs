using System.Net;
using Jalons.Core.Access;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Administration;

public sealed class InvitingPeople(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Opens_an_account_with_its_role_once()
    {
        await Invites(await place.As(Role.Coordination, place.Programme, "T8"), "lea.colin@example.fr", "Équipe projet");
        var link = await place.Database.LinkMailedTo("lea.colin@example.fr");

        var welcome = await place.Anyone().Opens(link);
        Assert.Equal("Léa Colin", welcome.ValueOf("Prénom et nom"));
        var home = await welcome.Presses("Accepter l’invitation");
        Assert.Equal("/", home.Path);
        Assert.Contains("Léa Colin", home.Document.QuerySelector(".who")!.TextContent);

        (await place.Anyone().Opens(link)).Says("Cette invitation ne vaut plus");
        await using var db = place.Database.Open();
        var stop = TestContext.Current.CancellationToken;
        var membership = await db.Memberships.SingleAsync(known => db.Users.Any(account => account.Id == known.AccountId && account.Email == "lea.colin@example.fr"), stop);
        Assert.Equal((Role.ProjectTeam, (long?)place.Nadia.ProjectId), (membership.Role, membership.ProjectId));
        Assert.DoesNotContain(await db.AccessLinks.Select(known => known.TokenHash).ToListAsync(stop), hash => link.Contains(hash, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_limited_to_the_roles_that_are_theirs_to_give()
    {
        var form = await (await place.As(Role.Coordination, place.Programme, "T8")).Opens("/comptes/inviter");

        Assert.Throws<InvalidOperationException>(() => form.Chooses("Département"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.Ines()).Asks("/comptes/inviter")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(Role.Evaluator, place.Programme)).Asks("/comptes")).Status);
    }

    [Fact]
    public async Task Asks_for_the_structure_of_a_prescriber()
    {
        var form = await (await place.As(Role.Department, place.Programme)).Opens("/comptes/inviter");

        var refused = await form.Fills("Prénom et nom", "Jeanne Roy").Fills("E-mail professionnel", "jeanne@example.fr").Chooses("Prescription", "Rôle").Presses("Envoyer l’invitation");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Écrivez le nom de sa structure.");
        Assert.Equal("Jeanne Roy", refused.ValueOf("Prénom et nom"));
    }

    [Fact]
    public async Task Can_be_taken_back()
    {
        var visitor = await place.As(Role.Department, place.Programme);
        await Invites(visitor, "retiree@example.fr", "Département");
        var link = await place.Database.LinkMailedTo("retiree@example.fr");

        await (await visitor.Opens("/comptes")).Presses("Retirer l’invitation de Léa Colin");

        (await place.Anyone().Opens(link)).Says("Cette invitation ne vaut plus");
    }

    [Fact]
    public async Task Ends_with_a_closed_account_that_no_longer_enters()
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        await place.Database.Changes(account, known => known.DisplayName = "Omar Parti");
        var theirs = place.As(account);
        var admin = await place.As(Role.Administrator, place.Programme);

        var page = await (await (await admin.Opens("/comptes")).Follows("Omar Parti")).Presses("Fermer le compte");

        page.Says("Ce qu’elle a écrit reste".ToLowerInvariant());
        Assert.Equal("/connexion", (await theirs.Opens("/parcours")).Path);
        await (await place.Anyone().Opens("/connexion")).Fills("E-mail professionnel", account.Email!).Presses("Recevoir un lien par e-mail");
        Assert.Empty(await place.Database.MailsTo(account.Email!));
    }

    [Fact]
    public async Task Shows_a_coordination_its_own_team_only()
    {
        var near = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        var far = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T6");

        var page = await (await place.As(Role.Coordination, place.Programme, "T8")).Opens("/comptes");

        page.Says(near.Email!).DoesNotSay(far.Email!);
    }

    private static async Task Invites(Visitor visitor, string email, string role)
    {
        var form = await visitor.Opens("/comptes/inviter");
        var page = await form.Fills("Prénom et nom", "Léa Colin").Fills("E-mail professionnel", email).Chooses(role, "Rôle").Presses("Envoyer l’invitation");
        page.Says("L’invitation de Léa Colin est partie.");
    }
}
