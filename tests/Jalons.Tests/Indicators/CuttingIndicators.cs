using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Breakdowns;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Indicators;

public sealed class CuttingIndicators(LinkedProgramme linked) : IClassFixture<LinkedProgramme>
{
    [Theory]
    [InlineData("genre", "B01")]
    [InlineData("qualification", "P04")]
    [InlineData("age", "R01")]
    public async Task Adds_up_to_those_whose_answer_is_known(string by, string code)
    {
        var stop = TestContext.Current.CancellationToken;
        var (asOf, scope) = (new AsOf(linked.Database.Open(), linked.Programme, LinkedProgramme.Day), Scope.Whole(linked.Programme.Id, "Test"));
        var breakdown = Breakdown.Find(by)!;

        var cut = Assert.Single(await BrokenDown.Of(asOf, scope, [IndicatorCatalogue.Get(code)], breakdown, stop));

        foreach (var (level, figure) in breakdown.Levels.Zip(cut.Levels))
        {
            var rows = IndicatorCatalogue.Get(code).RowsBehind(asOf, scope)!.Where(level.Rows(asOf));
            Assert.Equal(await rows.Select(journey => journey.RootPersonId).Distinct().LongCountAsync(stop), figure.Numerator);
            Assert.True(figure.Denominator is null || figure.Numerator <= figure.Denominator);
        }
        Assert.Contains(cut.Levels, level => level.Numerator > 0);
    }
}
