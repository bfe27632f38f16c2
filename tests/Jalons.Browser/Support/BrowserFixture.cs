using Jalons.Core.Access;
using Jalons.Tests.Support;
using Jalons.Tests.Support.App;
using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>The application on a real port, for a real browser: the class fixture of browser tests.</summary>
public sealed class BrowserFixture(Chromium chromium) : AppFixture
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Factory.UseKestrel(0);
        Factory.StartServer();
    }

    public string Url => Factory.ClientOptions.BaseAddress.ToString();

    /// <summary>A new browser profile on a screen, signed in as <paramref name="account"/> or as nobody.</summary>
    public async Task<IPage> Opens(string path, Screen screen, Account? account = null, bool script = true)
    {
        var context = await chromium.Opens(screen, Url, script);
        if (account is not null) await context.AddCookiesAsync([new() { Name = "jalons", Value = TicketOf(account), Url = Url }]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Keeps a picture of the whole page under out/captures, to be looked at.</summary>
    public static async Task Pictures(IPage page, string name, Screen screen)
        => await page.ScreenshotAsync(new() { Path = Repository.Path("out", "captures", $"{name}-{screen.Name}.png"), FullPage = true });
}
