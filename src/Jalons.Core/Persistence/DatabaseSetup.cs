using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Core.Persistence;

/// <summary>Chooses the database from the connection string: « Host=… » is PostgreSQL, « Data Source=… » is SQLite.</summary>
public static class DatabaseSetup
{
    // Ten thousand queries (EF Core counts ten for each): by itself it keeps a thousand, fewer than the pages ask, and would compile the others again and again.
    private static readonly MemoryCache CompiledQueries = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    // What pages ask again and again, PostgreSQL plans once for each connection; a setting of the installation comes after and wins.
    private const string QueriesAreKept = "Max Auto Prepare=200;";

    public static bool IsPostgres(string connectionString)
        => connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Registers <see cref="AppDb"/>, and Identity's schema version, which decides its tables (passkeys included).</summary>
    public static IServiceCollection AddJalonsDatabase(this IServiceCollection services, string connectionString)
    {
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddDbContext<StudyDb>(options => _ = IsPostgres(connectionString) ? Postgres(options, connectionString) : Sqlite(options, connectionString));
        return IsPostgres(connectionString)
            ? services.AddDbContext<AppDb, PostgresDb>((provider, options) => Postgres(options, connectionString).AddInterceptors(provider.GetServices<IInterceptor>()))
            : services.AddDbContext<AppDb, SqliteDb>((provider, options) => Sqlite(options, connectionString).AddInterceptors(provider.GetServices<IInterceptor>()));
    }

    private static DbContextOptionsBuilder Postgres(DbContextOptionsBuilder options, string connectionString)
        => options.UseNpgsql(QueriesAreKept + connectionString, postgres => postgres.MigrationsAssembly(typeof(AppDb).Assembly))
            .UseMemoryCache(CompiledQueries);

    private static DbContextOptionsBuilder Sqlite(DbContextOptionsBuilder options, string connectionString)
        => options.UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(AppDb).Assembly))
            .UseMemoryCache(CompiledQueries)
            .AddInterceptors(new SqlitePragmas());
}
