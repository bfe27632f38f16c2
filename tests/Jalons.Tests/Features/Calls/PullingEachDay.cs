using Jalons.Core.Calls;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Calls;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls;

/// <summary>The round of the day pulls the dossiers by itself, once a day, until the committee has decided.</summary>
public sealed class PullingEachDay(PullingEachDay.Place place) : IClassFixture<PullingEachDay.Place>
{
    private const string Pull = "call-pull";

    public sealed class Place : AppFixture
    {
        public FakePlatform Platform { get; private set; } = null!;
        public Programme Programme { get; private set; } = null!;
        public Call Call { get; private set; } = null!;

        protected override IReadOnlyDictionary<string, string> Settings
            => new Dictionary<string, string> { ["Jalons:Platform:Host"] = Platform.Host.ToString(), ["Jalons:Platform:Token"] = FakePlatform.Token, ["Jalons:Platform:WaitSeconds"] = "0.01", ["Jalons:JobPauseSeconds"] = "0.05" };

        public override async ValueTask InitializeAsync()
        {
            Platform = await FakePlatform.Start();
            var deposited = new DateTime(2021, 6, 28, 8, 0, 0, DateTimeKind.Utc);
            Platform.Procedures[12345] = [new(1, "Les Relais de la Plaine", "73282932000074", deposited, deposited) { Champs = [("t", "Nom du projet", "TextChamp", "Cap numérique")] }];
            await base.InitializeAsync();
            Programme = await Database.HasProgramme();
            await using var db = Database.Open();
            Call = await db.OpenCall(Programme);
            await Anyone().Opens("/connexion");
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await Platform.DisposeAsync();
        }
    }

    [Fact]
    public async Task Once_a_day_until_the_committee_has_decided()
    {
        await Round("1");
        await Done(Pull, 1);
        await using var db = place.Database.Open();
        Assert.Equal("Cap numérique", (await db.Applications.SingleAsync(TestContext.Current.CancellationToken)).Title);

        await Round("2");
        Assert.Equal(1, await Pulls());

        place.Clock.Now = place.Clock.Now.AddDays(1);
        await Round("3");
        await Done(Pull, 2);

        db.Add(new SelectionCommittee { CallId = place.Call.Id, HeldOn = new(2022, 4, 15), Present = "Tous", Minutes = "Rien", Who = "Essais" });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        place.Clock.Now = place.Clock.Now.AddDays(1);
        await Round("4");
        Assert.Equal(2, await Pulls());
    }

    private async Task Round(string key)
    {
        await using var db = place.Database.Open();
        db.Jobs.Add(new Job { ProgrammeId = place.Programme.Id, Kind = "round", Key = $"essai:{key}", Input = "", Who = "Essais", CreatedAt = place.Clock.Now.UtcDateTime });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await Done("round", int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));
    }

    private async Task Done(string kind, int count)
    {
        for (var tries = 0; tries < 400; tries++)
        {
            await using var db = place.Database.Open();
            var jobs = await db.Jobs.AsNoTracking().Where(job => job.Kind == kind).ToListAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(jobs, job => job.State is JobState.Failed);
            if (jobs.Count(job => job.State is JobState.Done) >= count) return;

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        Assert.Fail($"No {count} « {kind} » was done in time.");
    }

    private async Task<int> Pulls()
    {
        await using var db = place.Database.Open();
        return await db.Jobs.CountAsync(job => job.Kind == Pull, TestContext.Current.CancellationToken);
    }
}
