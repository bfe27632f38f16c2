using Jalons.Core.Access;

namespace Jalons.Tests.Features.Home;

public sealed class ToDoPage(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Begins_with_who_has_waited_longest()
    {
        var page = await (await place.Ines()).Opens("/");

        page.Says("Vendredi 15 avril 2022. Deux personnes attendent depuis trop longtemps. Commencez par Rachid Ouali.");
        Assert.Equal(["Rachid Ouali", "Nadia Benhamou"], page.Document.QuerySelectorAll("section[aria-labelledby=retard] a.name").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Leads_from_a_line_to_its_form_in_one_click()
    {
        var home = await (await place.Ines()).Opens("/");

        var form = await home.Follows("Confirmer l’entrée : Nadia Benhamou");

        Assert.Equal($"/parcours/{place.Nadia.PublicId}/formation", form.Path);
    }

    [Fact]
    public async Task Sets_new_referrals_apart()
    {
        var page = await (await place.Ines()).Opens("/");

        Assert.Equal("Mariama Sow", page.Document.QuerySelector("section[aria-labelledby=nouvelles] .name")!.TextContent);
    }

    [Theory]
    [InlineData("parcours avec une rupture", 1)]
    [InlineData("diagnostics depuis le début", 2)]
    public async Task Shows_numbers_that_open_their_rows(string label, int count)
    {
        var page = await (await place.Ines()).Opens("/");
        var number = page.Document.QuerySelectorAll(".figures > div").Single(figure => figure.TextContent.Contains(label, StringComparison.Ordinal)).QuerySelector("a")!;

        var rows = await (await place.Ines()).Opens(number.GetAttribute("href")!);

        Assert.Equal($"{count}", number.TextContent);
        Assert.Equal(count, rows.Rows().Count);
    }

    [Fact]
    public async Task Says_nothing_of_other_territories() =>
        (await (await place.Ines()).Opens("/")).DoesNotSay("Yanis Ferhat");

    [Fact]
    public async Task Of_the_Departement_shows_them_all() =>
        (await (await place.As(Role.Department, place.Programme)).Opens("/")).Says("Yanis Ferhat").Says("Rachid Ouali");
}
