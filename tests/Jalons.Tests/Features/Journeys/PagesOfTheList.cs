using Jalons.Core.Indicators.Counters;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Journeys;

/// <summary>More journeys than a page holds.</summary>
public sealed class PagesOfTheList(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task The_second_page_goes_on_where_the_first_one_stops_and_nobody_is_missing_or_there_twice()
    {
        for (var i = 0; i < 30; i++)
            await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Personne", $"Numéro {(char)('A' + (i / 10))}{(char)('a' + (i % 10))}").ReferredOn("2022-04-01"));
        await using (var db = place.Database.Open()) await db.RecountCounters(place.Programme, TestContext.Current.CancellationToken);

        var first = await (await place.Ines()).Opens("/parcours?tri=nom");
        var second = await first.Follows("Page suivante");

        first.Says("34 parcours répondent");
        var names = Names(first).Concat(Names(second)).ToList();
        Assert.Equal(34, names.Count);
        Assert.Equal(34, names.Distinct().Count());
        Assert.InRange(Names(second).Count(), 1, 33);
    }

    private static IEnumerable<string> Names(Page page) => page.Document.QuerySelectorAll("tbody a.name").Select(name => name.TextContent);
}
