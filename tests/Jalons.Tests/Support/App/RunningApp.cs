using Jalons.Tests.Support.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jalons.Tests.Support.App;

/// <summary>The application, and what tests hold in its place: its database, its clock, what they count, what they let happen.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private WebApplicationFactory<Program>? factory;

    public WebApplicationFactory<Program> Factory => factory!;

    public TestDatabase Database { get; } = new();

    public TestClock Clock { get; } = new();

    public CommandCount Commands { get; } = new();

    public Interruption Interruption { get; } = new();

    // The database is reached again at each look: nobody may look while it is replaced.
    private IEnumerable<BackgroundService> Background => Factory.Services.GetServices<IHostedService>().OfType<BackgroundService>();

    public async Task Begins(IReadOnlyDictionary<string, string> settings)
    {
        await Database.InitializeAsync();
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Development")
            .UseSetting("ConnectionStrings:Jalons", Database.ConnectionString)
            .UseSetting("urls", "http://127.0.0.1:0")   // in a browser, each class has its own port
            .UseSetting("Jalons:PublicUrl", "http://localhost")
            .UseSetting("Jalons:SignInsPerMinute", "100000")
            .UseSetting("Jalons:Rounds", "false")
            .UseSettings(settings)
            .ConfigureLogging(logging => logging.ClearProviders())
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock).AddSingleton<IInterceptor>(Commands).AddSingleton<IInterceptor>(Interruption)
                // Work that rests before its first step counts as failed, and would end the application.
                .Configure<HostOptions>(options => options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore)));
    }

    /// <summary>Stops what works beside the requests, and waits until it has.</summary>
    public async Task Rests()
    {
        foreach (var service in Background) await service.StopAsync(CancellationToken.None);
    }

    /// <summary>After a rest, all is as if <paramref name="other"/> began: its day, its database.</summary>
    public async Task BeginsAgain(RunningApp other)
    {
        var keys = await Database.Open().SharedKeys.AsNoTracking().ToListAsync();
        Database.Demonstration = other.Database.Demonstration;
        await Database.BecomesNew();
        await using var db = Database.Open();
        db.AddRange(keys);   // the application holds them in memory
        await db.SaveChangesAsync();
        Clock.Now = other.Clock.Now;
        Interruption.Forget();
        foreach (var service in Background) await service.StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (factory is not null) await factory.DisposeAsync();
        await Database.DisposeAsync();
    }
}

internal static class HostSettings
{
    public static IWebHostBuilder UseSettings(this IWebHostBuilder host, IReadOnlyDictionary<string, string> settings)
    {
        foreach (var (name, value) in settings) host.UseSetting(name, value);
        return host;
    }
}
