using System.Net;
using Jalons.Core.Access;

namespace Jalons.Tests.Features.Dashboard;

public sealed class DashboardPage(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Of_a_project_speaks_of_its_territory_alone()
    {
        var page = await (await place.Ines()).Opens("/tableau-de-bord");

        page.Says("2 diagnostics sur 250").Says("Est Ensemble").DoesNotSay("Plaine Commune").DoesNotSay("personnes distinctes");
    }

    [Fact]
    public async Task Of_the_Departement_puts_the_territories_side_by_side()
    {
        var page = await (await place.As(Role.Department, place.Programme)).Opens("/tableau-de-bord");

        page.Says("2 diagnostics sur 1 000");
        var heads = page.Document.QuerySelectorAll(".objectives thead th").Select(head => head.TextContent.Trim());
        Assert.Equal(["Objectif", "Plaine Commune", "Paris Terres d’Envol", "Est Ensemble", "Grand Paris Grand Est", "Département"], heads);
    }

    [Fact]
    public async Task Draws_the_Departement_in_ink_and_each_territory_in_its_colour()
    {
        var page = await (await place.As(Role.Department, place.Programme)).Opens("/tableau-de-bord");

        var bars = page.Document.QuerySelectorAll(".objectives tbody tr:first-child .target .value").Select(bar => bar.GetAttribute("fill")).ToList();
        Assert.Equal("#1d2a44", bars[^1]);
        Assert.Equal(5, bars.Distinct().Count());
        Assert.Equal(4, page.Document.QuerySelectorAll(".objectives thead .hue").Length);
    }

    [Fact]
    public async Task Says_counts_where_a_percentage_would_mislead()
    {
        var page = await (await place.Ines()).Opens("/tableau-de-bord");

        var shares = page.Document.QuerySelectorAll(".funnel .part").Select(part => part.TextContent.Trim()).ToList();
        Assert.Contains("0 sur 2", shares);
        Assert.DoesNotContain(shares, share => share.Contains('%', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Goes_back_to_an_earlier_day()
        => (await (await place.Ines()).Opens("/tableau-de-bord?au=2022-01-31")).Says("1 diagnostic sur 250").Says("Situation au 31 janvier 2022");

    [Fact]
    public async Task Gives_an_evaluator_figures_and_no_way_to_a_person()
    {
        var page = await (await place.As(Role.Evaluator, place.Programme)).Opens("/tableau-de-bord");

        page.Says("2 diagnostics");
        Assert.Empty(page.Document.QuerySelectorAll("main a[href^='/parcours']"));
    }

    [Fact]
    public async Task Hides_small_counts_from_an_observer()
    {
        var page = await (await place.As(Role.Observer, place.Programme, "T8")).Opens("/tableau-de-bord");

        page.Says("Au plus 10 diagnostics").Says("ils pourraient désigner quelqu’un").DoesNotSay("2 diagnostics");
        Assert.Equal("s", page.Document.QuerySelector(".objectives tbody .key")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(Role.Prescriber)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Administrator)]
    public async Task Does_not_exist_for_who_has_no_figures(Role role)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(role, place.Programme)).Asks("/tableau-de-bord")).Status);
}
