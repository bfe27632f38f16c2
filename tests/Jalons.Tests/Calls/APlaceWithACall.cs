using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Platform;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Calls;

/// <summary>A database with the reference programme and its call open, whose procedures are 12345 (projects) and 12346 (structures).</summary>
public sealed class APlaceWithACall : IAsyncLifetime
{
    public TestDatabase Database { get; } = new();
    public Programme Programme { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Programme = await Database.HasProgramme();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    /// <summary>A call of its own for one test.</summary>
    public async Task<Call> Call()
    {
        await using var db = Database.Open();
        return await db.OpenCall(Programme);
    }

    /// <summary>One pull of everything, as a job does it.</summary>
    public async Task<SyncOutcome> Pull(FakePlatform platform, Call call, double timeoutSeconds = 5)
    {
        await using var db = Database.Open();
        var settings = new PlatformSettings { Host = platform.Host, Token = FakePlatform.Token, WaitSeconds = 0.001, Tries = 8, TimeoutSeconds = (int)timeoutSeconds };
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        return await new PlatformPull(db, new(http, settings, Clock), Clock).Run(call.Id, Programme, Scope.Whole(Programme.Id, "Essais").Acts("", "essais", Clock), TestContext.Current.CancellationToken);
    }

    public TestClock Clock { get; } = new();

    public async Task<List<Application>> Received(Call call)
    {
        await using var db = Database.Open();
        return await db.Applications.AsNoTracking().Include(known => known.Attachments).Include(known => known.Revisions).AsSplitQuery().Where(known => known.CallId == call.Id).OrderBy(known => known.Number).ToListAsync(TestContext.Current.CancellationToken);
    }
}

internal static class CallData
{
    public static async Task<Call> OpenCall(this AppDb db, Programme programme)
    {
        var call = FirstCall.For(programme);
        (call.ProjectProcedure, call.StructureProcedure) = (12345, 12346);
        db.Calls.Add(call);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        db.ScoringGrids.Add(FirstCall.GridOf(call.Id, "Essais", new(2021, 5, 1, 8, 0, 0, DateTimeKind.Utc)));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return call;
    }
}
