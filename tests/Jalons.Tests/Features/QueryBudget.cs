using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features;

/// <summary>A page sends as many SQL commands for thirty rows as for three: what grows with the rows is a query in a loop.</summary>
public sealed class QueryBudget(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    private const int Most = 24;

    [Fact]
    public async Task Does_not_grow_with_the_rows()
    {
        var visitor = await place.As(Role.Department, place.Programme);
        string[] pages = ["/", "/parcours", "/parcours?q=b", "/parcours?tri=nom", "/parcours?indicateur=R01", "/tableau-de-bord", "/tableau-de-bord/qualite", "/imports"];
        foreach (var page in pages) await visitor.Opens(page);   // the first visit of each also fills what the application remembers
        var few = await Counts(visitor, pages);

        for (var i = 0; i < 30; i++) await place.Database.Has(Full("T8"));

        Assert.Equal(few, await Counts(visitor, pages));
        Assert.All(few, page => Assert.InRange(page.Commands, 1, Most));
    }

    [Fact]
    public async Task Does_not_grow_with_what_happened_to_a_person()
    {
        var visitor = await place.Ines();
        Journey full = await place.Database.Has(Full("T8"));
        await visitor.Opens($"/parcours/{place.Mariama.PublicId}");

        var (bare, rich) = (await Counts(visitor, $"/parcours/{place.Mariama.PublicId}"), await Counts(visitor, $"/parcours/{full.PublicId}"));

        Assert.Equal(bare[0].Commands, rich[0].Commands);
        Assert.InRange(bare[0].Commands, 1, Most);
    }

    [Fact]
    public async Task Reads_the_programme_anew_only_when_it_has_changed()
    {
        var visitor = await place.As(Role.Department, place.Programme);
        await visitor.Opens("/offres");
        var known = (await Counts(visitor, "/offres"))[0].Commands;

        await using (var db = place.Database.Open())
        {
            (await db.Territories.SingleAsync(territory => territory.Code == "T9", TestContext.Current.CancellationToken)).Name = "Grand Paris Grand Est, agrandi";
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(known + 6, (await Counts(visitor, "/offres"))[0].Commands);
        (await visitor.Opens("/tableau-de-bord")).Says("Grand Paris Grand Est, agrandi");
        Assert.Equal(known, (await Counts(visitor, "/offres"))[0].Commands);
    }

    [Fact]
    public async Task Asks_once_who_is_there_when_a_page_is_not()
    {
        var visitor = await place.As(Role.Department, place.Programme);
        await visitor.Opens("/offres");
        var before = place.Commands.Value;

        var answer = await visitor.Asks(HttpMethod.Get, $"/parcours/{Guid.Empty}");

        Assert.Equal((HttpStatusCode.NotFound, 2), (answer.StatusCode, place.Commands.Value - before));   // who it is, and the journey
    }

    private JourneyBuilder Full(string territory) => A.Journey.In(place.Programme, territory).Of("Bintou", "Barry").ReferredOn("2021-09-10").DiagnosedOn("2021-09-20")
        .OrientedToEquipment("both").OrientedToTraining().OrientedToCertification().GivenAComputerOn("2021-10-01").ConnectedOn("2021-10-02")
        .Trained(TrainingStatus.Finished, "2021-10-10").Certified("yes", "yes", "2021-12-01").FollowedUpAt(3, on: "2021-12-20").FollowedUpAt(6, on: "2022-03-20")
        .ClosedOn("2022-04-01", ClosureReason.Completed);

    private async Task<IReadOnlyList<(string Page, int Commands)>> Counts(Visitor visitor, params string[] pages)
    {
        var counts = new List<(string, int)>();
        foreach (var page in pages)
        {
            var before = place.Commands.Value;
            await visitor.Opens(page);
            counts.Add((page.Split('/')[^1], place.Commands.Value - before));
        }
        return counts;
    }
}
