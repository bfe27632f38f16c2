using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Indicators;

public sealed class CountersAndRows(CountedProgramme counted) : IClassFixture<CountedProgramme>
{
    private static readonly (string Measure, string Indicator, IndicatorPart Part)[] Pairs =
    [
        ("R01", "R01", IndicatorPart.Numerator), ("undated.R01", "R01", IndicatorPart.Undated), ("R02", "R02", IndicatorPart.Numerator),
        ("R03", "R03", IndicatorPart.Numerator), ("R04", "R04", IndicatorPart.Numerator), ("R05", "R05", IndicatorPart.Numerator), ("passed", "C03", IndicatorPart.Numerator),
        ("concerned.diagnosis", "F01", IndicatorPart.Denominator), ("done.diagnosis", "F01", IndicatorPart.Numerator), ("broken.diagnosis", "F01", IndicatorPart.Broken), ("waiting.diagnosis", "F01", IndicatorPart.Waiting),
        ("concerned.computer", "F02", IndicatorPart.Denominator), ("done.computer", "F02", IndicatorPart.Numerator), ("broken.computer", "F02", IndicatorPart.Broken), ("waiting.computer", "F02", IndicatorPart.Waiting),
        ("concerned.connection", "F03", IndicatorPart.Denominator), ("done.connection", "F03", IndicatorPart.Numerator), ("broken.connection", "F03", IndicatorPart.Broken), ("waiting.connection", "F03", IndicatorPart.Waiting),
        ("concerned.training", "F04", IndicatorPart.Concerned), ("done.training", "F04", IndicatorPart.Numerator), ("broken.training", "F04", IndicatorPart.Broken), ("waiting.training", "F04", IndicatorPart.Waiting),
        ("concerned.certification", "F05", IndicatorPart.Denominator), ("done.certification", "F05", IndicatorPart.Numerator), ("broken.certification", "F05", IndicatorPart.Broken), ("waiting.certification", "F05", IndicatorPart.Waiting),
        ("concerned.followup3", "S01", IndicatorPart.Denominator), ("done.followup3", "S01", IndicatorPart.Numerator), ("broken.followup3", "S01", IndicatorPart.Broken), ("late.followup3", "S01", IndicatorPart.Late),
        ("concerned.followup6", "S02", IndicatorPart.Denominator), ("done.followup6", "S02", IndicatorPart.Numerator), ("broken.followup6", "S02", IndicatorPart.Broken), ("late.followup6", "S02", IndicatorPart.Late),
    ];

    private readonly TestDatabase database = counted.Database;
    private readonly Programme programme = counted.Programme;
    private readonly SomeJourneys some = counted.Some;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Say_the_same_number_on_any_day()
    {
        var db = database.Open();
        foreach (var day in new[] { SomeJourneys.First, some.AnyDay(), some.AnyDay(), new(2022, 12, 31) })
            foreach (var (measure, indicator, part) in Pairs)
            {
                var counted = await db.DailyCounts.Where(count => count.ProgrammeId == programme.Id && count.TerritoryId != DailyCount.Department && count.Measure == measure && count.Day <= day).SumAsync(count => count.Count, Stop);
                var rows = await Rows(db, day, indicator, part).CountAsync(Stop);
                Assert.True(counted == rows, $"{measure} on {day}: {counted} counted, {rows} rows");
            }
    }

    [Fact]
    public async Task Say_the_same_of_each_field()
    {
        var db = database.Open();
        foreach (var modality in IndicatorCatalogue.Get("Q01").Modalities)
        {
            var filled = await db.DailyCounts.Where(count => count.ProgrammeId == programme.Id && count.Measure == $"filled.{modality.Code}").SumAsync(count => count.Count, Stop);
            var expected = await db.DailyCounts.Where(count => count.ProgrammeId == programme.Id && count.Measure == $"expected.{modality.Code}").SumAsync(count => count.Count, Stop);
            Assert.Equal(await Rows(db, new(2022, 12, 31), "Q01", IndicatorPart.Numerator, modality.Code).CountAsync(Stop), filled);
            Assert.Equal(await Rows(db, new(2022, 12, 31), "Q01", IndicatorPart.Missing, modality.Code).CountAsync(Stop), expected - filled);
        }
    }

    [Fact]
    public async Task Stay_equal_to_the_facts_after_a_mix_of_writes()
    {
        foreach (var id in await database.Open().Journeys.Where(journey => journey.ProgrammeId == programme.Id).OrderBy(journey => journey.Id).Select(journey => journey.PublicId).Take(60).ToListAsync(Stop))
        {
            var db = database.Open();
            var scope = Scope.Whole(programme.Id, "Test");
            var file = (await db.OpenFile(scope, id, Stop))!;
            var before = FileSnapshot.Of(file);
            some.Change(file);
            await db.SaveFile(file, before, programme, scope.Acts("Essai", "/test", TimeProvider.System), Stop);
        }

        Assert.Empty(await database.Open().CounterErrors(programme, Stop));
    }

    [Fact]
    public async Task Are_put_right_by_a_recount()
    {
        var db = database.Open();
        await db.DailyCounts.Where(count => count.ProgrammeId == programme.Id && count.Measure == "R01").ExecuteDeleteAsync(Stop);
        db.DailyCounts.Add(new() { ProgrammeId = programme.Id, TerritoryId = programme.Territories[0].Id, Measure = "nonsense", Day = SomeJourneys.First, Count = 7 });
        await db.SaveChangesAsync(Stop);

        Assert.True(await db.RecountCounters(programme, Stop) > 1);
        Assert.Empty(await database.Open().CounterErrors(programme, Stop));
    }

    private IQueryable<Journey> Rows(AppDb db, DateOnly day, string indicator, IndicatorPart part, string? modality = null)
        => IndicatorCatalogue.Get(indicator).RowsBehind(new(db, programme, day), Scope.Whole(programme.Id, "Test"), part: part, modality: modality)!;
}
