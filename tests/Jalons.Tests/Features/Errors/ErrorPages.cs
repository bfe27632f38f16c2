using System.Net;

namespace Jalons.Tests.Features.Errors;

public sealed class ErrorPages(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Say_in_French_that_nothing_is_there_and_lead_home()
    {
        var page = await (await place.Ines()).Asks("/nulle-part");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        page.Says("Cette page n’existe pas");
        Assert.Equal("/", (await page.Follows("Aller à l’accueil")).Path);
    }

    [Fact]
    public async Task Do_not_tell_a_hidden_journey_from_one_that_does_not_exist()
    {
        var ines = await place.Ines();

        var hidden = await ines.Asks($"/parcours/{place.Yanis.PublicId}");
        var absent = await ines.Asks($"/parcours/{Guid.CreateVersion7()}");

        Assert.Equal((hidden.Status, hidden.Text), (absent.Status, absent.Text));
    }

    [Fact]
    public async Task Leave_programs_with_the_bare_status() =>
        Assert.Equal("", (await (await place.Ines()).Asks("/api/v1/nulle-part")).Text);

    [Fact]
    public async Task Leave_who_asks_for_no_page_with_the_bare_status()
    {
        using var answer = await (await place.Ines()).Asks(HttpMethod.Get, "/nulle-part");

        Assert.Equal((HttpStatusCode.NotFound, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
