using Jalons.Core.Access;

namespace Jalons.Tests.Features.Dashboard;

public sealed class QualityPage(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Says_first_what_is_missing_most()
        => (await (await place.Ines()).Opens("/tableau-de-bord/qualite")).Says("La réponse qui manque le plus est");

    [Fact]
    public async Task Opens_the_journeys_to_complete()
    {
        var page = await (await place.Ines()).Opens("/tableau-de-bord/qualite");
        var structure = page.Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Orientée par").QuerySelector("td a")!;

        Assert.StartsWith("1 sur 4", structure.TextContent, StringComparison.Ordinal);
        var rows = await (await place.Ines()).Opens(structure.GetAttribute("href")!);
        Assert.Equal(["Mariama Sow", "Nadia Benhamou", "Thierno Barry"], rows.Document.QuerySelectorAll("tbody a.name").Select(name => name.TextContent).Order());
    }

    [Fact]
    public async Task Follows_a_field_month_by_month_and_opens_the_journeys_that_entered_then()
    {
        var ines = await place.Ines();
        var all = await ines.Opens("/tableau-de-bord/qualite");
        var one = await ines.Opens(all.Document.QuerySelectorAll("tbody th a").Single(field => field.TextContent == "Orientée par").GetAttribute("href")!);
        var months = one.Document.QuerySelectorAll("#mois tbody a").ToList();

        Assert.InRange(months.Count, 2, 4);
        var opened = new List<string>();
        foreach (var month in months)
        {
            var rows = await ines.Opens(month.GetAttribute("href")!);
            var names = rows.Document.QuerySelectorAll("tbody a.name").Select(name => name.TextContent).ToList();
            Assert.EndsWith($", {names.Count} à compléter", month.TextContent, StringComparison.Ordinal);
            rows.Says($"entrées en {month.Closest("tr")!.QuerySelector("th")!.TextContent.ToLowerInvariant()}");
            opened.AddRange(names);
        }
        Assert.Equal(["Mariama Sow", "Nadia Benhamou", "Thierno Barry"], opened.Order());
    }

    [Fact]
    public async Task Names_its_blocks_as_the_forms_do_and_never_shouts()
    {
        var page = await (await place.Ines()).Opens("/tableau-de-bord/qualite");

        Assert.Equal(["L’orientation", "La personne et sa situation", "Le diagnostic"], page.Document.QuerySelectorAll("main h2").Select(title => title.TextContent).Take(3));
    }

    [Fact]
    public async Task Tells_an_observer_nothing_of_the_few_who_entered_in_a_month()
    {
        var page = await (await place.As(Role.Observer, place.Programme, "T8")).Opens("/tableau-de-bord/qualite");
        var cells = page.Document.QuerySelectorAll("#mois tbody td").Select(cell => cell.TextContent.Trim()).ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal("s", cell));
    }

    [Fact]
    public async Task Gives_an_evaluator_no_way_to_a_person()
        => Assert.Empty((await (await place.As(Role.Evaluator, place.Programme)).Opens("/tableau-de-bord/qualite")).Document.QuerySelectorAll("main a[href^='/parcours']"));
}
