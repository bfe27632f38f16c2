using Jalons.Browser.Support;
using Microsoft.Playwright;

namespace Jalons.Browser.Tour;

/// <summary>With the virtual authenticator of the browser, which signs as a telephone would.</summary>
[Collection(nameof(TheWalks))]
public sealed class WithAPasskey(Demonstration demonstration)
{
    [Fact]
    public async Task One_signs_in_without_a_word()
    {
        // A passkey belongs to a name, never to a number.
        var site = demonstration.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal).TrimEnd('/');
        var page = await demonstration.Opens("/", null, Screen.Desk);
        await HasAuthenticator(page);
        await page.GotoAsync(site + "/connexion");
        await Button(page, "Agathe Petit");

        await page.GotoAsync(site + "/compte/cles");
        await page.GetByLabel("Nom de la clé").FillAsync("Le poste de l’accueil");
        await Button(page, "Ajouter une clé");
        await page.GetByText("Clé d'accès ajoutée.").WaitForAsync();
        await Button(page, "Se déconnecter");

        await page.GotoAsync(site + "/connexion/cle");
        await Button(page, "Utiliser ma clé d’accès");
        await page.GetByRole(AriaRole.Link, new() { Name = "Agathe Petit" }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    private static Task Button(IPage page, string words) => page.GetByRole(AriaRole.Button, new() { Name = words }).ClickAsync();

    private static async Task HasAuthenticator(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
