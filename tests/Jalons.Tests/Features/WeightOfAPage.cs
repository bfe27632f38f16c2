using System.IO.Compression;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using Jalons.Tests.Support;

namespace Jalons.Tests.Features;

/// <summary>An ordinary page must reach a telephone on a poor line: at most 60 KB compressed with its styles, font and script, of which 25 KB of script.</summary>
public sealed class WeightOfAPage(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    private const int Most = 60 * 1024;
    private const int MostScript = 25 * 1024;
    private static readonly string Root = Repository.Path("src", "Jalons.Web", "wwwroot");

    [Theory]
    [InlineData("/")]
    [InlineData("/compte/mot-de-passe")]
    public async Task Stays_light_with_all_it_loads(string address)
    {
        var page = await (await place.Ines()).Opens(address);

        Assert.InRange(Weight(page.Document), 1, Most);
        Assert.InRange(Scripts(page.Document), 1, MostScript);
    }

    [Fact]
    public async Task Of_a_list_stays_light_once_the_font_is_there()
    {
        var page = await (await place.Ines()).Opens("/parcours");

        Assert.InRange(Weight(page.Document) - Files(page.Document, "link[rel=preload]", "href").Sum(), 1, Most);
        Assert.InRange(Scripts(page.Document), 1, MostScript);
    }

    private static long Weight(IDocument page) =>
        Packed(Encoding.UTF8.GetBytes(page.ToHtml())) + Files(page, "link[rel=stylesheet], link[rel=preload]", "href").Sum() + Scripts(page);

    private static long Scripts(IDocument page) => Files(page, "script[src]", "src").Sum();

    private static IEnumerable<long> Files(IDocument page, string selector, string attribute) =>
        page.QuerySelectorAll(selector).Select(element => FileAt(element.GetAttribute(attribute)!)).Select(path =>
            path.EndsWith(".woff2", StringComparison.Ordinal) ? new FileInfo(path).Length : Packed(File.ReadAllBytes(path)));

    // « /css/page.3f2a.css » or « /css/page.css?v=… » is wwwroot/css/page.css.
    private static string FileAt(string address)
    {
        var path = address.Split('?')[0].TrimStart('/');
        var parts = Path.GetFileName(path).Split('.');
        var plain = Path.Combine(Root, path);
        return File.Exists(plain) ? plain : Path.Combine(Root, Path.GetDirectoryName(path)!, string.Join('.', parts.Where((_, i) => i != parts.Length - 2)));
    }

    private static long Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return packed.Length;
    }
}
