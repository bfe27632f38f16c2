using System.Net;
using Jalons.Core.Access;
using Jalons.Tests.Support;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
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

        var code = await page.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "un-long-mot-de-Passe-7").Presses("Se connecter");
        Assert.Equal("/connexion/code", code.Path);

        var list = await code.Fills("Code", Totp.CodeOf(Key)).Presses("Entrer dans Jalons");
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

        var code = await page.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "un-long-mot-de-Passe-7").Presses("Se connecter");

        Assert.Equal("/", (await code.Fills("Code", Totp.CodeOf(Key)).Presses("Entrer dans Jalons")).Path);
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
        var door = (await place.Anyone().Opens("/connexion")).Fills("E-mail professionnel", account.Email!);

        (await door.Presses("Recevoir un lien par e-mail")).Says("Si cette adresse a un compte, un lien vient d’y partir.");
        var link = await place.Database.LinkMailedTo(account.Email!);

        var home = await (await place.Anyone().Opens(link)).Presses("Entrer dans Jalons");
        Assert.Equal("/", home.Path);

        var again = await (await place.Anyone().Opens(link)).Presses("Entrer dans Jalons");
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        again.Says("Ce lien a déjà servi");
    }

    [Fact]
    public async Task Says_the_same_to_an_address_without_account_and_sends_nothing()
    {
        var door = (await place.Anyone().Opens("/connexion")).Fills("E-mail professionnel", "inconnue@example.fr");

        (await door.Presses("Recevoir un lien par e-mail")).Says("Si cette adresse a un compte, un lien vient d’y partir.");

        Assert.Empty(await place.Database.MailsTo("inconnue@example.fr"));
    }

    [Fact]
    public async Task By_a_password_alone_is_completed_by_a_link()
    {
        var account = await WithPassword("un-long-mot-de-Passe-7", code: false);
        var door = await place.Anyone().Opens("/connexion");

        var page = await door.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "un-long-mot-de-Passe-7").Presses("Se connecter");

        page.Says("Regardez votre messagerie");
        Assert.Single(await place.Database.MailsTo(account.Email!));
    }

    [Fact]
    public async Task Takes_a_code_once()
    {
        var account = await WithPassword("un-long-mot-de-Passe-7");
        var code = Totp.CodeOf(Key);
        Assert.Equal("/", (await (await Code(account)).Fills("Code", code).Presses("Entrer dans Jalons")).Path);

        (await (await Code(account)).Fills("Code", code).Presses("Entrer dans Jalons")).Says("Ce n’est pas le bon code, ou il a déjà servi.");
    }

    [Fact]
    public async Task Locks_after_ten_wrong_passwords()
    {
        var account = await WithPassword("un-long-mot-de-Passe-7");
        var door = await place.Anyone().Opens("/connexion");
        for (var i = 0; i < 10; i++) await door.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "autre").Presses("Se connecter");

        var page = await door.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "un-long-mot-de-Passe-7").Presses("Se connecter");

        page.Says("Trop d’essais. Attendez cinq minutes");
    }

    [Fact]
    public async Task Sends_five_links_an_hour_at_most()
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        var door = (await place.Anyone().Opens("/connexion")).Fills("E-mail professionnel", account.Email!);

        for (var i = 0; i < 7; i++) await door.Presses("Recevoir un lien par e-mail");

        Assert.Equal(5, (await place.Database.MailsTo(account.Email!)).Count);
    }

    private const string Key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private async Task<Page> Code(Account account) =>
        await (await place.Anyone().Opens("/connexion")).Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "un-long-mot-de-Passe-7").Presses("Se connecter");

    private async Task<Account> WithPassword(string password, bool code = true)
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        await place.Database.Changes(account, known => (known.PasswordHash, known.TwoFactorEnabled) = (new PasswordHasher<Account>().HashPassword(known, password), code));
        if (!code) return account;

        using var scope = place.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await accounts.SetAuthenticationTokenAsync((await accounts.FindByIdAsync($"{account.Id}"))!, "[AspNetUserStore]", "AuthenticatorKey", Key);
        return account;
    }

    private async Task Persona(string name) =>
        await place.Database.Changes(await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8"), known => (known.DisplayName, known.IsDemo) = (name, true));
}
