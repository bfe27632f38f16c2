using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Tests.Support.Databases;

/// <summary>A database migrated once per run, cloned for whoever asks.</summary>
internal abstract class DatabaseTemplate
{
    private static int clones;
    private readonly Lazy<Task> made;

    protected DatabaseTemplate() => made = new(Make);

    public static DatabaseTemplate Chosen { get; } = Environment.GetEnvironmentVariable("DB") switch
    {
        null or "" or "sqlite" => new SqliteTemplate(),
        "postgres" => new PostgresTemplate(),
        var other => throw new InvalidOperationException($"DB={other}: sqlite or postgres was expected"),
    };

    /// <summary>Makes a copy and returns its connection string.</summary>
    public async Task<string> Clone()
    {
        await made.Value;
        return await Copy($"test_{Interlocked.Increment(ref clones)}");
    }

    public abstract Task Drop(string connectionString);

    protected abstract Task Make();

    protected abstract Task<string> Copy(string name);

    protected static async Task Migrate(string connectionString)
    {
        await using var services = new ServiceCollection().AddJalonsDatabase(connectionString).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDb>().Database.MigrateAsync();
    }
}
