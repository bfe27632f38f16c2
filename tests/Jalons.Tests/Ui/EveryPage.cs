using System.Net;

namespace Jalons.Tests.Ui;

public sealed class EveryPage(Gallery gallery) : IClassFixture<Gallery>
{
    [Fact]
    public async Task Needs_no_inline_style_or_script()
    {
        var page = await gallery.Opens();

        Assert.Equal(HttpStatusCode.OK, page.Response.StatusCode);
        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onsubmit]"));
        var policy = page.Response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_French_and_says_where_one_is()
    {
        var page = (await gallery.Opens()).Document;

        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Galerie, Jalons", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("Galerie", page.QuerySelector("nav [aria-current=page]")!.TextContent);
        Assert.Equal("#contenu", page.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#contenu"));
        Assert.Contains("DONNÉES FICTIVES", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_accents_as_they_are() => Assert.DoesNotContain("&#xE9;", (await gallery.Opens()).Html, StringComparison.Ordinal);

    [Fact]
    public async Task Is_never_kept_by_a_browser_cache() =>
        Assert.True((await gallery.Opens()).Response.Headers.CacheControl!.NoStore);

    [Fact]
    public async Task Names_every_control_and_repeats_no_id()
    {
        var page = (await gallery.Opens()).Document;

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        foreach (var control in page.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
            Assert.True(page.QuerySelector($"label[for='{control.Id}']") is not null || control.Closest("label") is not null, control.OuterHtml);
    }

    [Fact]
    public async Task Of_the_gallery_does_not_exist_in_production() =>
        Assert.Equal(HttpStatusCode.NotFound, await Gallery.OpensIn("Production"));
}
