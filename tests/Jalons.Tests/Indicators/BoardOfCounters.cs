using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Counters;

namespace Jalons.Tests.Indicators;

public sealed class BoardOfCounters(LinkedProgramme linked) : IClassFixture<LinkedProgramme>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_persons_in_the_departement_as_the_indicators_do()
    {
        var board = await Board();

        Assert.Equal(3, board.PersonsWithSeveralJourneys);
        foreach (var (measure, code) in new[] { ("R01", "R01"), ("R02", "R02"), ("R03", "R03"), ("R04", "R04"), ("R05", "R05"), ("passed", "C03"), ("done.followup3", "S01"), ("done.computer", "F02") })
            Assert.Equal((code, linked.Book.Departement![code].Numerator), (code, board.Count(measure)));
        Assert.True(board.Journeys("R01") > board.Count("R01"), "some are diagnosed twice");
    }

    [Fact]
    public async Task Counts_journeys_in_a_territory()
    {
        var board = await Board();

        foreach (var territory in linked.Programme.Territories)
            Assert.Equal(linked.Book.Territories[territory.Code]["R04"].Numerator, board.Count("R04", territory.Id));
    }

    [Fact]
    public async Task Adds_the_days_of_diagnosis_up_to_their_number()
    {
        var board = await Board();

        Assert.Equal(board.Count("R01"), board.Diagnoses().Sum(day => day.Count));
        Assert.Equal(board.Diagnoses().OrderBy(day => day.Day), board.Diagnoses());
        Assert.All(board.Diagnoses(), day => Assert.True(day.Day <= LinkedProgramme.Day));
    }

    [Fact]
    public async Task Shows_only_its_territory_to_a_scope_that_has_one()
    {
        var territory = linked.Programme.Territories[3];
        var board = await CounterBoard.Read(AsOf(), new(linked.Programme.Id, Role.Observer, territory.Id, null, null, "Observateur"), Stop);

        Assert.Equal(linked.Book.Territories["T9"]["R01"].Numerator, board.Count("R01"));
        Assert.Equal(0, board.Count("R01", linked.Programme.Territories[0].Id));
    }

    private AsOf AsOf() => new(linked.Database.Open(), linked.Programme, LinkedProgramme.Day);

    private Task<CounterBoard> Board() => CounterBoard.Read(AsOf(), Scope.Whole(linked.Programme.Id, "Test"), Stop);
}
