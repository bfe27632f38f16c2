using Jalons.Browser.Support;

namespace Jalons.Browser;

public sealed class GalleryOfComponents(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Sends_its_form_without_JavaScript()
    {
        var page = await browser.Opens("/galerie", Screen.Desk, script: false);

        await page.GetByLabel("Prénom").FillAsync("Aïcha");
        await page.GetByText("Enregistrer l’orientation").ClickAsync();

        Assert.Contains("Orientation enregistrée.", await page.InnerTextAsync("main"));
    }
}
