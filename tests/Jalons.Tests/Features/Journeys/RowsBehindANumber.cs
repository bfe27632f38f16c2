using System.Net;
using Jalons.Core.Indicators;
using Jalons.Web.Features;

namespace Jalons.Tests.Features.Journeys;

public sealed class RowsBehindANumber(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    private static readonly DateOnly At = new(2022, 4, 15);

    [Fact]
    public async Task Are_the_journeys_counted_on_that_day()
    {
        var page = await (await place.Ines()).Opens(Links.Rows("R01", At));

        page.Says("2 parcours répondent à « Personnes reçues en diagnostic », au 15 avril 2022.");
        Assert.Equal(2, page.Rows().Count);
        Assert.Empty((await (await place.Ines()).Opens(Links.Rows("R01", new(2022, 1, 19)))).Rows());
    }

    [Fact]
    public async Task Can_be_a_part_of_the_number()
    {
        var page = await (await place.Ines()).Opens(Links.Rows("F04", At, part: IndicatorPart.Waiting));

        page.Says("en attente");
        Assert.Equal("Nadia Benhamou", Assert.Single(page.Document.QuerySelectorAll("tbody a.name")).TextContent);
    }

    [Fact]
    public async Task Stay_the_same_when_filtered_further()
    {
        var page = await (await place.Ines()).Opens(Links.Rows("R01", At));

        var kept = await page.Chooses("En retard").Presses("Filtrer");

        kept.Says("1 parcours répond à « Personnes reçues en diagnostic »");
    }

    [Theory]
    [InlineData("?indicateur=Z99")]
    [InlineData("?indicateur=R01&partie=moitie")]
    [InlineData("?indicateur=R01&partie=attente")]
    public async Task Of_a_number_that_does_not_exist_are_not_found(string query) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.Ines()).Asks("/parcours" + query)).Status);
}
