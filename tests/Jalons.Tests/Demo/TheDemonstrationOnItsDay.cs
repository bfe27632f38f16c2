using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Demo;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Demo;

public sealed class TheDemonstrationOnItsDay(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private static readonly DateOnly Day = Demonstration.DefaultDay;

    public async ValueTask InitializeAsync()
    {
        if (await database.Open().DemonstrationDay(TestContext.Current.CancellationToken) is null)
            await database.Open().CreateDemonstration(Day, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Remembers_its_day()
        => Assert.Equal(Day, await database.Open().DemonstrationDay(TestContext.Current.CancellationToken));

    [Fact]
    public async Task Is_said_to_be_fictitious_and_written_under_one_act()
    {
        var db = database.Open();

        Assert.True((await db.Programmes.SingleAsync(TestContext.Current.CancellationToken)).IsFictitious);
        Assert.Single(await db.Acts.Where(act => act.Why == "Données de démonstration").ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Has_no_address_drawn_from_the_clock()
    {
        var db = database.Open();
        var obligations = await db.Obligations.Select(one => one.PublicId).ToListAsync(TestContext.Current.CancellationToken);
        var offers = await db.Offers.Select(one => one.PublicId).ToListAsync(TestContext.Current.CancellationToken);
        var organisations = await db.Organisations.Select(one => one.PublicId).ToListAsync(TestContext.Current.CancellationToken);
        var reports = await db.ProjectReports.Select(one => one.PublicId).ToListAsync(TestContext.Current.CancellationToken);
        var projects = await db.Projects.Select(one => one.PublicId).ToListAsync(TestContext.Current.CancellationToken);

        Assert.All([.. obligations, .. offers, .. organisations, .. reports, .. projects], id => Assert.InRange(DrawnAt(id).Year, 2020, 2022));
        Assert.Equal(5, offers.Distinct().Count());
    }

    [Fact]
    public async Task Has_paid_each_project_twice_and_leaves_a_list_to_examine()
    {
        var claims = await database.Open().PaymentClaims.Include(claim => claim.Lines.OrderBy(line => line.Rank)).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal((8, 1), (claims.Count(claim => claim.State is ClaimState.Paid), claims.Count(claim => claim.State is ClaimState.Signed)));
        foreach (var claim in claims) Assert.True(await database.Open().IsIntact(claim, TestContext.Current.CancellationToken));
        Assert.Equal("Awa Diallo", Assert.Single(DoublePayment.Among(await database.Open().BudgetLines.ToListAsync(TestContext.Current.CancellationToken))).Line.Holder);
    }

    [Fact]
    public async Task Knows_nothing_of_what_comes_later()
    {
        var journeys = await Journeys(database.Open());

        Assert.All(journeys, journey => Assert.True(journey.Referral.On <= Day && !(journey.Diagnosis.On > Day) && !(journey.Closure?.On > Day), journey.Number));
        Assert.All(journeys.SelectMany(Facts), fact => Assert.True((fact.On ?? Day) <= Day && DateOnly.FromDateTime(fact.RecordedAt) <= Day));
        Assert.DoesNotContain(journeys.SelectMany(journey => journey.TrainingReferrals), training => training.EndedOn > Day);
    }

    [Fact]
    public async Task Has_people_waiting_in_every_project_some_late_some_this_week()
    {
        var journeys = await Journeys(database.Open());

        Assert.All(journeys.GroupBy(journey => journey.ProjectId), project =>
        {
            Assert.Contains(project, journey => journey.NextDueOn < Day);
            Assert.Contains(project, journey => journey.NextDueOn >= Day && journey.NextDueOn <= Day.AddDays(7));
            Assert.Contains(project, journey => journey.Diagnosis.On is null && journey.Closure is null);
            Assert.Contains(project, journey => journey.TrainingReferrals.Exists(training => training.Status is TrainingStatus.Entered));
        });
    }

    [Fact]
    public async Task Has_a_persona_for_each_way_of_working()
    {
        var db = database.Open();
        var roles = await (from membership in db.Memberships join account in db.Users on membership.AccountId equals account.Id where account.IsDemo orderby membership.Id select membership.Role)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([Role.Department, Role.Coordination, Role.ProjectTeam, Role.Prescriber, Role.Evaluator, Role.Reviewer, Role.Observer, Role.Administrator], roles);
    }

    [Fact]
    public async Task Keeps_the_progress_that_its_facts_give()
    {
        var db = database.Open();
        var schedule = (await db.Programmes.SingleAsync(TestContext.Current.CancellationToken)).Schedule;
        var people = await db.People.ToDictionaryAsync(person => person.Id, TestContext.Current.CancellationToken);

        Assert.All(await Journeys(db), journey => Assert.Equal(Progress.Of(journey, people[journey.PersonId].BirthDate, schedule), journey.Progress));
    }

    [Fact]
    public async Task Keeps_the_counters_that_its_facts_give()
    {
        var db = database.Open();
        var programme = (await db.LoadProgramme((await db.Programmes.SingleAsync(TestContext.Current.CancellationToken)).Id, TestContext.Current.CancellationToken))!;

        Assert.True(await db.DailyCounts.AnyAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await db.CounterErrors(programme, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Is_the_same_to_the_byte_each_time()
    {
        await using var other = new TestDatabase();
        await other.InitializeAsync();
        await other.Open().CreateDemonstration(Day, TestContext.Current.CancellationToken);

        Assert.Equal(await Written(database.Open()), await Written(other.Open()));
    }

    [Fact]
    public async Task Never_mixes_with_a_real_programme()
    {
        await using var real = new TestDatabase();
        await real.InitializeAsync();
        await ProgrammeFile.BuiltIn().Create(real.Open(), "Claire", new(2022, 1, 1, 0, 0, 0, DateTimeKind.Utc), TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<ProgrammeRefusal>(() => real.Open().DemonstrationDay(TestContext.Current.CancellationToken));
        Assert.Contains("n'est pas une démonstration", refusal.Message);
    }

    private static async Task<string> Written(AppDb db)
    {
        var people = await db.People.AsNoTracking().OrderBy(person => person.Id).ToListAsync(TestContext.Current.CancellationToken);
        var contacts = await db.ReferralContacts.AsNoTracking().OrderBy(contact => contact.JourneyId).ToListAsync(TestContext.Current.CancellationToken);
        return JsonSerializer.Serialize(new { people, contacts, journeys = await Journeys(db) });
    }

    private static async Task<List<Journey>> Journeys(AppDb db) => await db.Journeys.AsNoTracking().AsSplitQuery().OrderBy(journey => journey.Id)
        .Include(j => j.Handovers.OrderBy(fact => fact.Id)).Include(j => j.ConnectionGrants.OrderBy(fact => fact.Id)).Include(j => j.TrainingReferrals.OrderBy(fact => fact.Id))
        .Include(j => j.Certifications.OrderBy(fact => fact.Id)).Include(j => j.FollowUps.OrderBy(fact => fact.Id)).Include(j => j.Closure)
        .ToListAsync(TestContext.Current.CancellationToken);

    private static IEnumerable<Fact> Facts(Journey journey)
        => [.. journey.Handovers, .. journey.ConnectionGrants, .. journey.TrainingReferrals, .. journey.Certifications, .. journey.FollowUps];

    // A version 7 identifier begins with the milliseconds since 1970.
    private static DateTime DrawnAt(Guid identifier) => DateTimeOffset.FromUnixTimeMilliseconds((long)(System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(identifier.ToByteArray(bigEndian: true)) >> 16)).UtcDateTime;
}
