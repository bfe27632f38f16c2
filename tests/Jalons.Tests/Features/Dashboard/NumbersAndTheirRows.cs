using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Jalons.Core.Access;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Dashboard;

/// <summary>A number on screen is the rows behind the click: as many journeys in a territory, as many persons in the département.</summary>
public sealed partial class NumbersAndTheirRows(ADemonstration demonstration) : IClassFixture<ADemonstration>
{
    [Theory]
    [InlineData(Role.Department, null, "/tableau-de-bord", 40)]
    [InlineData(Role.Department, null, "/tableau-de-bord?au=2022-01-31", 40)]
    [InlineData(Role.Coordination, "T8", "/tableau-de-bord", 20)]
    [InlineData(Role.Coordination, "T9", "/tableau-de-bord/qualite", 15)]
    [InlineData(Role.ProjectTeam, "T6", "/", 4)]
    public async Task Are_as_many(Role role, string? territory, string address, int atLeast)
    {
        var visitor = await demonstration.As(role, territory);
        var links = (await visitor.Opens(address)).Document.QuerySelectorAll("main a[href^='/parcours?']").Where(link => Digits().IsMatch(link.TextContent) && !link.TextContent.StartsWith("Voir", StringComparison.Ordinal)).ToList();

        Assert.InRange(links.Count, atLeast, 200);
        foreach (var link in links) Assert.Equal((link.OuterHtml, Printed(link)), (link.OuterHtml, await Behind(visitor, link)));
    }

    [Fact]
    public async Task Are_links_under_the_targets_and_beside_the_milestones_too()
    {
        var page = await (await demonstration.As(Role.Department, null)).Opens("/tableau-de-bord");

        Assert.All(page.Document.QuerySelectorAll(".funnel td.part text"), share => Assert.NotNull(share.QuerySelector("a")));
        Assert.Equal(2, page.Document.QuerySelectorAll(".objectives th .second a").Length);
    }

    // « 97 %, 12 à compléter » prints a share, and opens what is to complete.
    private static int Printed(IElement link) => Number(link.QuerySelector(".visually-hidden")?.TextContent ?? link.TextContent);

    private static async Task<int> Behind(Visitor visitor, IElement link)
        => Number((await visitor.Opens(link.GetAttribute("href")!)).Document.QuerySelector("main [role=status]")!.TextContent);

    private static int Number(string text) => int.Parse(Spaces().Replace(Digits().Match(text).Value, ""), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{1,3}(?:\s\d{3})+|\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();
}
