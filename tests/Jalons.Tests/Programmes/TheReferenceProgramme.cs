using Jalons.Core.Dictionary;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Programmes;

public sealed class TheReferenceProgramme(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateTime Now = new(2022, 4, 15, 8, 0, 0, DateTimeKind.Utc);
    private static readonly ProgrammeFile File = ProgrammeFile.BuiltIn();

    [Fact]
    public void Has_the_calendar_of_the_call()
    {
        Assert.Equal("troisième trimestre 2021", File.Calendar.StartLabel);
        Assert.Equal(new(2022, 6, 30), File.Calendar.DiagnosisDeadline);
        Assert.Equal(6, File.MinimumConnectionMonths);
        Assert.Equal([3, 6], File.Schedule.FollowUpMonths);
    }

    [Fact]
    public void Shares_750_000_euros_between_four_territories()
        => Assert.Equal([187_500m, 187_500m, 187_500m, 187_500m], File.Territories.Select(territory => territory.Envelope));

    [Fact]
    public void Has_40_towns_in_2023_and_39_in_2026_where_Pierrefitte_is_part_of_Saint_Denis()
    {
        Assert.Equal([(2023, 40), (2026, 39)], File.Communes.Select(communes => (communes.Vintage, communes.Towns.Count)));
        Assert.Contains("93380", Town(2023, "93059")!.PostalCodes);
        Assert.Null(Town(2026, "93059"));
        Assert.Contains("93380", Town(2026, "93066")!.PostalCodes);
    }

    [Fact]
    public void Aims_at_what_the_call_says_with_a_deadline_on_diagnoses_only()
    {
        Assert.Equal(
            [("R01", 250, 1000), ("R02", 200, 800), ("R03", 100, 400), ("R04", 150, 600), ("R05", 100, 400)],
            File.Targets.Select(target => (target.Indicator, target.PerTerritory, target.Department)));
        Assert.Equal("R04", Assert.Single(File.Targets, target => target.Kind == TargetKind.About).Indicator);
        Assert.Equal("R01", Assert.Single(File.Targets, target => target.DueOn is not null).Indicator);
    }

    [Fact]
    public async Task Is_created_whole_and_only_once()
    {
        var db = database.Open();
        await File.Create(db, "Claire", Now, TestContext.Current.CancellationToken);
        var programme = await database.Open().Programmes.AsSplitQuery()
            .Include(p => p.Territories).Include(p => p.Communes).Include(p => p.Targets).Include(p => p.ListItems).Include(p => p.Projects).Include(p => p.AseDistricts)
            .SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(79, programme.Communes.Count);
        Assert.Equal(25, programme.Targets.Count);
        Assert.Equal(programme.EnvelopeCents, programme.Territories.Sum(territory => territory.EnvelopeCents));
        Assert.All(programme.Projects, project => Assert.Contains(programme.Territories, territory => territory.Id == project.TerritoryId));
        Assert.Contains("PIX", Lists.For(programme).OptionsOf(AnnexeDictionary.Get("diagnosis.certification_types")).Select(option => option.Label));
        Assert.Equal("Programme créé", (await db.Acts.SingleAsync(TestContext.Current.CancellationToken)).Why);

        var refusal = await Assert.ThrowsAsync<ProgrammeRefusal>(() => File.Create(database.Open(), "Claire", Now, TestContext.Current.CancellationToken));
        Assert.Equal("Le programme « numerique-inclusif » existe déjà.", refusal.Message);
    }

    private static TownEntry? Town(int vintage, string insee)
        => File.Communes.Single(communes => communes.Vintage == vintage).Towns.SingleOrDefault(town => town.Insee == insee);
}
