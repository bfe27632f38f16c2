using Jalons.Core.Persistence;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Persistence;

/// <summary>A process killed in the middle of a migration leaves the lock of Entity Framework in SQLite; the next one must not wait for the dead.</summary>
public sealed class MigratingAfterACrash
{
    [Fact]
    public async Task Goes_through_when_the_lock_is_old()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "there the lock goes with its connection");
        await using var database = new TestDatabase();
        await database.InitializeAsync();
        await using var db = database.Open();
        var stop = TestContext.Current.CancellationToken;
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2022-04-15 10:00:00+00:00')", stop);

        await db.Migrate(stop).WaitAsync(TimeSpan.FromMinutes(1), stop);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(stop));
    }
}
