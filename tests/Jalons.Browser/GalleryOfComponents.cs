using Jalons.Browser.Support;

namespace Jalons.Browser;

public sealed class GalleryOfComponents(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static readonly TheoryData<Screen> Screens = [Screen.Phone, Screen.Desk];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Has_no_fault_and_no_sideways_scroll(Screen screen)
    {
        var page = await browser.Opens("/galerie", screen);

        await BrowserFixture.Pictures(page, "galerie", screen);
        Assert.Empty(await Axe.Faults(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "the page scrolls sideways");
    }

    [Fact]
    public async Task Sends_its_form_without_JavaScript()
    {
        var page = await browser.Opens("/galerie", Screen.Desk, script: false);

        await page.GetByLabel("Prénom").FillAsync("Aïcha");
        await page.GetByText("Enregistrer l’orientation").ClickAsync();

        Assert.Contains("Orientation enregistrée.", await page.InnerTextAsync("main"));
    }
}
