using System.Reflection;
using Jalons.Core.Persistence;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Tests.Persistence;

public sealed class MigrationsOfBothDatabases(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Host=nowhere")]
    public void No_change_of_the_model_waits_for_a_migration(string connectionString)
    {
        using var services = new ServiceCollection().AddJalonsDatabase(connectionString).BuildServiceProvider();
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();

        Assert.False(db.Database.HasPendingModelChanges(), "run script/migration NAME");
    }

    [Fact]
    public async Task Every_entity_can_be_read_from_the_migrated_database()
    {
        var db = database.Open();
        var count = typeof(MigrationsOfBothDatabases).GetMethod(nameof(Count), BindingFlags.NonPublic | BindingFlags.Static)!;

        foreach (var entity in db.Model.GetEntityTypes().Where(entity => !entity.IsOwned() && !entity.HasSharedClrType))
        {
            var rows = await (Task<int>)count.MakeGenericMethod(entity.ClrType).Invoke(null, [db])!;
            Assert.Equal(0, rows);
        }
    }

    // Reads whole rows: a count alone would not name the columns.
    private static async Task<int> Count<T>(AppDb db) where T : class
        => (await db.Set<T>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).Count;
}
