using Jalons.Core.Access;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Journeys;

public sealed class ListOfJourneys(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Puts_the_most_late_first()
    {
        var page = await (await place.Ines()).Opens("/parcours");

        Assert.Equal(["Rachid Ouali", "Nadia Benhamou", "Thierno Barry", "Mariama Sow"], Names(page));
        page.Says("4 parcours répondent à ces filtres. Les plus en retard d’abord.");
    }

    [Theory]
    [InlineData("?etat=retard", "Rachid Ouali, Nadia Benhamou")]
    [InlineData("?etat=bientot", "Thierno Barry, Mariama Sow")]
    [InlineData("?etat=rupture", "Thierno Barry")]
    [InlineData("?jalon=formation", "Nadia Benhamou")]
    [InlineData("?jalon=diagnostic", "Rachid Ouali, Mariama Sow")]
    [InlineData("?q=benhamou", "Nadia Benhamou")]
    [InlineData("?q=nadia%20benh", "Nadia Benhamou")]
    [InlineData("?q=BENHAMOU%20Nad", "Nadia Benhamou")]
    [InlineData("?q=06%2039%2098%2041", "Nadia Benhamou")]
    [InlineData("?tri=nom", "Thierno Barry, Nadia Benhamou, Rachid Ouali, Mariama Sow")]
    public async Task Keeps_what_is_asked_for(string query, string names)
    {
        var page = await (await place.Ines()).Opens("/parcours" + query);

        Assert.Equal(names.Split(", "), Names(page));
    }

    [Fact]
    public async Task Finds_a_journey_by_its_number() =>
        Assert.Equal(["Nadia Benhamou"], Names(await (await place.Ines()).Opens($"/parcours?q={place.Nadia.Number.ToLowerInvariant()}")));

    [Fact]
    public async Task Says_so_when_nobody_answers()
    {
        var page = await (await place.Ines()).Opens("/parcours?q=zorglub");

        page.Says("Personne ne répond à « zorglub »").Says("Voir tous les parcours");
    }

    [Fact]
    public async Task Draws_the_frise_of_each_row_in_words()
    {
        var page = await (await place.Ines()).Opens("/parcours?q=benhamou");

        Assert.Equal(
            "Orientation : fait, Diagnostic : fait, Ordinateur : fait, Connexion : sans objet, Formation : en retard (prochain jalon), "
            + "Certification : sans objet, 3 mois : bientôt, 6 mois : à venir",
            page.Document.QuerySelector("tbody svg.thin")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Filters_without_JavaScript()
    {
        var page = await (await place.Ines()).Opens("/parcours");
        foreach (var state in new[] { "Bientôt", "En attente", "Interrompu", "Achevé" }) page.Unticks(state);

        var kept = await page.Presses("Filtrer");

        Assert.Equal(["Rachid Ouali", "Nadia Benhamou"], Names(kept));
    }

    [Fact]
    public async Task Of_the_Departement_can_be_narrowed_to_a_territory()
    {
        var all = await (await place.As(Role.Department, place.Programme)).Opens("/parcours");

        var kept = await all.Chooses("Plaine Commune").Presses("Filtrer");

        Assert.Equal(["Yanis Ferhat"], Names(kept));
    }

    [Fact]
    public async Task Has_pages() => Assert.Equal(["Rachid Ouali", "Nadia Benhamou", "Thierno Barry", "Mariama Sow"], Names(await (await place.Ines()).Opens("/parcours?p=-3")));

    private static IEnumerable<string> Names(Page page) => page.Document.QuerySelectorAll("tbody a.name").Select(name => name.TextContent);
}
