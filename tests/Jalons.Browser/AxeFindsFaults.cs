using Jalons.Browser.Support;

namespace Jalons.Browser;

/// <summary>Guards the guard: a page with known faults must be caught, a plain good one must not.</summary>
public sealed class AxeFindsFaults(Chromium chromium)
{
    private const string Bad = """
        <!DOCTYPE html><html><head><title>Mauvaise page</title></head>
        <body><main><h1>Orienter</h1><img src="data:,"><input type="text"><p style="color:#ccc;background:#fff">trop pâle</p><button></button></main></body></html>
        """;

    private const string Good = """
        <!DOCTYPE html><html lang="fr"><head><title>Bonne page</title></head>
        <body><main><h1>Orienter</h1><label for="nom">Nom</label><input id="nom"><button>Enregistrer</button></main></body></html>
        """;

    [Theory]
    [InlineData("html-has-lang")]
    [InlineData("image-alt")]
    [InlineData("label")]
    [InlineData("color-contrast")]
    [InlineData("button-name")]
    public async Task Catches_a_fault_put_there_on_purpose(string rule)
    {
        var faults = await FaultsOf(Bad);

        Assert.Contains(faults, fault => fault.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Finds_nothing_on_a_good_page() => Assert.Empty(await FaultsOf(Good));

    [Theory]
    [InlineData(".note { color: #ccc }", "itself")]
    [InlineData("main { background: #555 }", "what it lies in")]
    [InlineData("p { font-size: 1rem }", "its size")]
    [InlineData(".note { display: block }", "being there at all", "display: none; color: #ccc")]
    public async Task Catches_a_contrast_that_only_the_telephone_has(string onTheTelephone, string what, string everywhere = "color: #888")
    {
        await using var context = await chromium.Opens(Screen.Desk);
        var page = await context.NewPageAsync();
        await page.SetContentAsync($$"""
            <!DOCTYPE html><html lang="fr"><head><title>{{what}}</title><style>
              p { font-size: 2rem } .note { {{everywhere}} } @media (max-width: 767px) { {{onTheTelephone}} }
            </style></head><body><main><h1>Orienter</h1><p><span class="note">trop pâle</span></p></main></body></html>
            """);
        var atTheDesk = await Axe.Faults(page);

        await page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);

        Assert.Empty(atTheDesk);
        Assert.Contains(await Axe.Faults(page), fault => fault.StartsWith("color-contrast:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_titles_and_what_is_wider_than_the_screen_are_faults_beside()
    {
        await using var context = await chromium.Opens(Screen.Phone);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Good.Replace("</main>", "<h1>Encore</h1><div style='width: 2000px'>large</div></main>", StringComparison.Ordinal));

        var faults = await Faults.Of(page, script: false);

        Assert.Equal(["2 h1", "wider than the screen: <div style=\"width: 2000px\">large</div>"], faults);
    }

    [Fact]
    public async Task Code_shown_as_words_is_a_fault_and_an_address_is_not()
    {
        await using var context = await chromium.Opens(Screen.Phone);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Good.Replace("</main>", "<h2>Doubles@if (Model.Count > 0) { 1}</h2><p>info@ifac.example</p></main>", StringComparison.Ordinal));

        Assert.Equal(["code is shown: @if (Model.Count > 0) { 1}info@ifac.example"], await Faults.Of(page, script: false));
    }

    [Theory]
    [InlineData("Dites pourquoi :", "a line is broken in « Dites pourquoi : »")]
    [InlineData("Est-elle venue ?", "a line is broken in « Est-elle venue ? »")]
    [InlineData("Dites pourquoi\u00a0:")]
    public async Task A_line_that_breaks_before_its_punctuation_is_a_fault(string words, params string[] faults)
    {
        await using var context = await chromium.Opens(Screen.Phone);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Good.Replace("</main>", $"<p style='width: min-content'>{words}</p></main>", StringComparison.Ordinal));

        Assert.Equal(faults, await Faults.Of(page, script: false));
    }

    private async Task<IReadOnlyList<string>> FaultsOf(string html)
    {
        await using var context = await chromium.Opens(Screen.Desk);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        return await Axe.Faults(page);
    }
}
