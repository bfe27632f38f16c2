using System.Net;
using AngleSharp.Html.Dom;

namespace Jalons.Tests.Features.Guide;

public sealed class GuideAndNotices(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Theory]
    [InlineData("/aide", "Guide de Jalons")]
    [InlineData("/aide/premiers-pas", "Premiers pas")]
    [InlineData("/donnees-personnelles", "Données personnelles")]
    [InlineData("/accessibilite", "Accessibilité")]
    public async Task Are_open_to_everyone(string address, string title)
    {
        var page = await place.Anyone().Opens(address);

        Assert.Equal(title, page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal($"{title}, Jalons", page.Document.Title);
    }

    [Fact]
    public async Task Lead_from_page_to_page_as_the_files_do()
    {
        var visitor = place.Anyone();
        var seen = new HashSet<string>();
        var toSee = new Queue<string>(["/aide"]);
        while (toSee.TryDequeue(out var address))
        {
            if (!seen.Add(address)) continue;

            var page = await visitor.Opens(address);
            foreach (var picture in page.Document.QuerySelectorAll("article img").OfType<IHtmlImageElement>())
            {
                Assert.NotEmpty(picture.AlternativeText!);
                Assert.NotEmpty(await visitor.Downloads(new Uri(picture.Source!).PathAndQuery));
            }
            foreach (var link in page.Document.QuerySelectorAll("article a").OfType<IHtmlAnchorElement>())
                if (link.PathName.StartsWith("/aide", StringComparison.Ordinal)) toSee.Enqueue(link.PathName);
        }

        Assert.Contains("/aide/importer", seen);
        Assert.Contains("/aide/data-dictionary", seen);
    }

    [Theory]
    [InlineData("/aide/../../../../etc/passwd")]
    [InlineData("/aide/..%2F..%2Fappsettings")]
    [InlineData("/aide/inconnu")]
    public async Task Show_nothing_else(string address) => Assert.Equal(HttpStatusCode.NotFound, (await place.Anyone().Asks(address)).Status);

    [Fact]
    public async Task A_translation_is_nowhere_to_print_until_somebody_answers_for_it()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await place.Anyone().Asks("/notice/en")).Status);
        (await place.Anyone().Opens("/notice")).Says("Version 2021-1").Says("par équipe du programme, le").DoesNotSay("English");
        var department = await place.As(Core.Access.Role.Department, place.Programme);
        var settings = await department.Opens("/programme/notices");

        var refused = await settings.Fills("English : traduite par", "Jane Abbott").Presses("Enregistrer les relectures");
        refused.Says("Dites qui l’a relue et en répond.").Says("Indiquez le jour de la relecture.");
        await refused.Fills("English : relue par", "Rose Tanner").Fills("English : relue le", "12/04/2022").Presses("Enregistrer les relectures");

        (await place.Anyone().Opens("/notice/en")).Says("Traduite par Jane Abbott, relue par Rose Tanner le 12 avril 2022");
        Assert.Equal(HttpStatusCode.NotFound, (await place.Anyone().Asks("/notice/es")).Status);
    }
}
