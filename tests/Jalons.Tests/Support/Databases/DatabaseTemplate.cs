using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Jalons.Core.Demo;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Tests.Support.Databases;

/// <summary>A database migrated once per run, cloned for whoever asks.</summary>
internal abstract class DatabaseTemplate
{
    protected const string Empty = "template_jalons";
    private static int clones;
    private readonly Lazy<Task> made;
    private readonly ConcurrentDictionary<DateOnly, Lazy<Task<string>>> demonstrated = [];

    protected DatabaseTemplate() => made = new(Make);

    public static DatabaseTemplate Chosen { get; } = Environment.GetEnvironmentVariable("DB") switch
    {
        null or "" or "sqlite" => new SqliteTemplate(),
        "postgres" => new PostgresTemplate(),
        var other => throw new InvalidOperationException($"DB={other}: sqlite or postgres was expected"),
    };

    /// <summary>Makes a copy and returns its connection string.</summary>
    /// <param name="demonstration">The day of the demonstration that the copy holds, written once per run; none leaves it empty.</param>
    public async Task<string> Clone(DateOnly? demonstration)
    {
        var source = await Source(demonstration);
        return await Copy(source, $"test_{Interlocked.Increment(ref clones)}");
    }

    /// <summary>Puts a new copy in the place of one. <paramref name="connection"/> is closed, and of the pool that is to forget the old one.</summary>
    public async Task Renew(DbConnection connection, DateOnly? demonstration)
    {
        var source = await Source(demonstration);
        Forget(connection);
        await Drop(connection.ConnectionString);
        await Copy(source, NameOf(connection));
    }

    public abstract Task Drop(string connectionString);

    protected abstract void Forget(DbConnection connection);

    protected abstract string NameOf(DbConnection connection);

    protected abstract Task Make();

    protected abstract Task<string> Copy(string source, string name);

    /// <summary>Leaves no connection open: a template in use is not copied, or not whole.</summary>
    protected abstract void Close();

    protected Task Migrate(string connectionString) => Fill(connectionString, db => db.Database.MigrateAsync());

    private async Task<string> Source(DateOnly? demonstration)
    {
        await made.Value;
        return demonstration is { } day ? await demonstrated.GetOrAdd(day, one => new(() => Demonstrate(one))).Value : Empty;
    }

    private async Task<string> Demonstrate(DateOnly day)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"template_{day:yyyyMMdd}");
        await Fill(await Copy(Empty, name), db => db.CreateDemonstration(day));
        return name;
    }

    private async Task Fill(string connectionString, Func<AppDb, Task> fill)
    {
        await using (var services = new ServiceCollection().AddJalonsDatabase(connectionString).BuildServiceProvider())
        await using (var scope = services.CreateAsyncScope())
            await fill(scope.ServiceProvider.GetRequiredService<AppDb>());
        Close();
    }
}
