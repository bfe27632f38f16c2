using Jalons.Browser.Support;

namespace Jalons.Browser.Tour;

[Collection(nameof(TheWalks))]
public sealed class SigningInAsAPersona(Demonstration demonstration)
{
    [Theory]
    [InlineData("Hélène Vasseur", "À faire")]
    [InlineData("Agathe Petit", "À faire")]
    [InlineData("Inès Morel", "À faire")]
    [InlineData("Claire Dumas", "Tableau de bord")]
    [InlineData("Paul Ancel", "Tableau de bord")]
    [InlineData("Marc Lenoir", "Comptes")]
    public async Task Takes_one_press_from_the_first_page(string persona, string entry)
    {
        var page = await demonstration.Opens("/", null, Screen.Desk);

        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = persona }).ClickAsync();

        await page.Locator(".who").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = persona }).WaitForAsync();
        Assert.Contains(entry, await page.InnerTextAsync("nav"), StringComparison.Ordinal);
    }
}
