using System.Net;
using Jalons.Core.Access;
using Jalons.Tests.Support.Builders;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Tests.Features.SignIn;

public sealed class SigningIn(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Is_asked_first_and_leads_back_to_the_page_wanted()
    {
        var account = await WithPassword("un-long-mot-de-Passe-7");
        var page = await place.Anyone().Opens("/parcours?etat=retard");
        Assert.Equal("/connexion", page.Path);

        var list = await page.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "un-long-mot-de-Passe-7").Presses("Se connecter");

        Assert.Equal("/parcours?etat=retard", list.PathAndQuery);
    }

    [Theory]
    [InlineData("", "un mot", "Écrivez votre adresse e-mail.")]
    [InlineData("personne@example.fr", "un mot", "L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux.")]
    public async Task Refuses_without_telling_who_has_an_account(string email, string password, string sentence)
    {
        var page = await place.Anyone().Opens("/connexion");

        var refused = await page.Fills("E-mail professionnel", email).Fills("Mot de passe", password).Presses("Se connecter");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says(sentence);
        Assert.Equal("", refused.ValueOf("Mot de passe"));
    }

    [Fact]
    public async Task Says_the_same_of_a_wrong_password()
    {
        var account = await WithPassword("un-long-mot-de-Passe-7");

        var page = await (await place.Anyone().Opens("/connexion")).Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "autre").Presses("Se connecter");

        page.Says("L’adresse et le mot de passe ne vont pas ensemble.");
    }

    [Fact]
    public async Task Never_leads_outside()
    {
        var account = await WithPassword("un-long-mot-de-Passe-7");
        var page = await place.Anyone().Opens("/connexion?retour=https%3A%2F%2Fexample.org%2F");

        var home = await page.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "un-long-mot-de-Passe-7").Presses("Se connecter");

        Assert.Equal("/", home.Path);
    }

    [Fact]
    public async Task Is_one_click_for_a_persona_and_ends_with_another()
    {
        await Persona("Inès Morel");
        var visitor = place.Anyone();

        var home = await (await visitor.Opens("/connexion")).Presses("Inès Morel");
        Assert.Equal("À faire", home.Document.QuerySelector("h1")!.TextContent);

        await home.Presses("Se déconnecter");
        Assert.Equal("/connexion", (await visitor.Opens("/")).Path);
    }

    [Fact]
    public async Task By_a_link_works_once()
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        using var scope = place.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var token = await accounts.GenerateUserTokenAsync((await accounts.FindByIdAsync($"{account.Id}"))!, TokenOptions.DefaultProvider, "sign-in-link");
        var link = $"/connexion/lien?compte={account.Id}&jeton={Uri.EscapeDataString(token)}";

        var home = await (await place.Anyone().Opens(link)).Presses("Entrer dans Jalons");
        Assert.Equal("/", home.Path);

        var again = await (await place.Anyone().Opens(link)).Presses("Entrer dans Jalons");
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        again.Says("Ce lien a déjà servi");
    }

    private async Task<Account> WithPassword(string password)
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        await Change(account, known => known.PasswordHash = new PasswordHasher<Account>().HashPassword(known, password));
        return account;
    }

    private async Task Persona(string name) =>
        await Change(await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8"), known => (known.DisplayName, known.IsDemo) = (name, true));

    private async Task Change(Account account, Action<Account> change)
    {
        await using var db = place.Database.Open();
        change((await db.Users.FindAsync([account.Id], TestContext.Current.CancellationToken))!);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
