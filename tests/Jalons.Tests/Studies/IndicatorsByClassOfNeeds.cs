using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Breakdowns;
using Jalons.Core.Indicators.Study;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Studies;

[Collection(nameof(PublishedVolume))]
public sealed class IndicatorsByClassOfNeeds(PublishedVolume published)
{
    [Theory]
    [InlineData("R01")]
    [InlineData("R02")]
    public async Task Count_the_people_that_the_typology_puts_in_each_class(string code)
    {
        var (asOf, stop) = (await published.Live(), TestContext.Current.CancellationToken);
        var (rows, scope) = (await StudyRows.Read(asOf, stop), Scope.Whole(asOf.Programme.Id, "Test"));
        var counted = await IndicatorCatalogue.Get(code).RowsBehind(asOf, scope)!.Select(journey => journey.Id).ToHashSetAsync(stop);

        var cut = Assert.Single(await BrokenDown.Of(asOf, scope, [IndicatorCatalogue.Get(code)], (await NeedsClasses.Read(asOf, stop))!, stop));

        Assert.InRange(cut.Levels.Count, 3, 8);
        Assert.Equal(rows.Typology.Names.Select((name, rank) => $"{rank + 1}. {name}"), cut.Levels.Select(level => level.Label));
        Assert.All(cut.Levels, level => Assert.Equal(
            rows.Persons.LongCount(person => person.Any(row => $"{rows.Typology.ClassOf(row)}" == level.Code && counted.Contains(row.JourneyId))), level.Numerator));
    }

    [Fact]
    public async Task Are_the_same_classes_in_every_territory()
    {
        var (asOf, stop) = (await published.Live(), TestContext.Current.CancellationToken);
        var classes = (await NeedsClasses.Read(asOf, stop))!;

        var everywhere = await Cut(asOf, Scope.Whole(asOf.Programme.Id, "Test"), classes, stop);
        var apart = await Task.WhenAll(asOf.Programme.Territories.Select(async territory => await Cut(await published.Live(), Scope.Whole(asOf.Programme.Id, "Test") with { TerritoryId = territory.Id }, classes, stop)));

        for (var level = 0; level < everywhere.Levels.Count; level++)
            Assert.InRange(apart.Sum(cut => cut.Levels[level].Numerator), everywhere.Levels[level].Numerator, everywhere.Levels[level].Numerator * 1.05);
    }

    private static async Task<BrokenDown> Cut(AsOf asOf, Scope scope, Breakdown breakdown, CancellationToken stop) => Assert.Single(await BrokenDown.Of(asOf, scope, [IndicatorCatalogue.Get("R01")], breakdown, stop));
}
