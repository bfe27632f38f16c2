using Jalons.Core.Access;
using Jalons.Tests.Support.App;
using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>The application on a real port, for a real browser: the class fixture of browser tests.</summary>
public class BrowserFixture(Chromium chromium) : AppFixture
{
    // Style sheets and scripts are kept by the browser, as at users': it would ask for each of them again on each page.
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["EnableStaticAssetsDevelopmentCaching"] = "true", ["ReloadStaticAssetsAtRuntime"] = "false" };

    protected override bool IsHandedOn => false;   // its server listens, each on its port

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Factory.UseKestrel(0);
        Factory.StartServer();
    }

    public string Url => Factory.ClientOptions.BaseAddress.ToString();

    /// <summary>An empty page of a new browser profile on a screen, signed in as <paramref name="account"/> or as nobody.</summary>
    public async Task<IPage> Enters(Screen screen, Account? account = null, bool script = true)
    {
        var context = await chromium.Opens(screen, Url, script);
        if (account is not null) await context.AddCookiesAsync([new() { Name = "jalons", Value = TicketOf(account), Url = Url }]);
        return await context.NewPageAsync();
    }

    /// <summary>The same, on the page of an address.</summary>
    public async Task<IPage> Opens(string path, Screen screen, Account? account = null, bool script = true)
    {
        var page = await Enters(screen, account, script);
        await page.GotoAsync(path);
        return page;
    }
}
