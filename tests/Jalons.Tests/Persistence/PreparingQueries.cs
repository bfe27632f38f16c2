using Jalons.Core.Persistence;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Tests.Persistence;

public sealed class PreparingQueries(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory, InlineData("", true), InlineData(";Max Auto Prepare=0", false)]
    public async Task What_is_asked_again_and_again_is_planned_once_unless_the_installation_says_no(string setting, bool isPrepared)
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "SQLite plans in microseconds");
        await using var services = new ServiceCollection().AddJalonsDatabase(database.ConnectionString + setting).BuildServiceProvider();
        await using var db = services.GetRequiredService<AppDb>();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);

        for (var times = 0; times < 10; times++) await db.Acts.CountAsync(TestContext.Current.CancellationToken);

        var prepared = await db.Database.SqlQueryRaw<string>("SELECT statement AS \"Value\" FROM pg_prepared_statements").ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(isPrepared, prepared.Any(statement => statement.Contains("count(*)", StringComparison.Ordinal)));
    }
}
