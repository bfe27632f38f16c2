using Jalons.Browser.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Jalons.Browser.Support;

/// <summary>The machine's Chromium, started once for all tests: the one without a window where it is installed, which is the same but for what draws windows, and a fifth faster.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--js-flags=--no-opt,--no-maglev",   // each page runs its scripts once: compiling what is run often takes a fifth of its time and gives none back
    ];

    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Programs.FirstOrDefault(File.Exists) ?? Programs[^1],
            Args = Arguments,
        });
    }

    /// <summary>A new, empty profile on a screen; French, as the users' machines are.</summary>
    public async Task<IBrowserContext> Opens(Screen screen, string? baseUrl = null, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = baseUrl,
            JavaScriptEnabled = script,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (script) await context.AddInitScriptAsync(Axe.Source);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
