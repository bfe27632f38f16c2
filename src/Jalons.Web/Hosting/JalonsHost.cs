using System.Globalization;
using Jalons.Core.Calls.Platform;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Settings;

namespace Jalons.Web.Hosting;

/// <summary>Puts the application together: the same services for the web server and for the command line.</summary>
internal static class JalonsHost
{
    /// <summary>The web application, ready to run.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddJalons(builder.Configuration);
        builder.AddJalonsUi();
        builder.Services.AddJalonsWeb();
        var app = builder.Build();
        app.UseJalonsUi(app.Services.GetRequiredService<JalonsSettings>().ProConnect.Authority is { } provider ? new Uri(provider).GetLeftPart(UriPartial.Authority) : null);
        app.UseJalonsWeb();
        return app;
    }

    /// <summary>The services alone, without a server; logs go to the standard error so that --json stays clean.</summary>
    public static ServiceProvider Services(IConfiguration configuration)
        => new ServiceCollection()
            .AddSingleton(configuration)
            .AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddSimpleConsole()
                .AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.None)   // the command says itself that a database does not open
                .Services
                .Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace))
            .AddJalons(configuration)
            .BuildServiceProvider();

    /// <summary>The settings of a command: appsettings.json, then the environment, then <paramref name="more"/>.</summary>
    public static IConfiguration Settings(IReadOnlyDictionary<string, string?>? more = null) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(more)
        .Build();

    private static IServiceCollection AddJalons(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection("Jalons").Get<JalonsSettings>() ?? new();
        services.AddSingleton(settings);
        services.AddSingleton<TimeProvider>(settings.Today is { } today
            ? new FixedDay(DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            : TimeProvider.System);
        services.AddJalonsDatabase(configuration.GetConnectionString("Jalons") ?? settings.SqliteConnection());
        services.AddJalonsAccounts();
        services.AddSingleton(settings.Platform);
        services.AddHttpClient<PlatformClient>(http => http.Timeout = Timeout.InfiniteTimeSpan);   // the client times each try itself
        services.AddScoped<PlatformPull>();
        return services;
    }
}
