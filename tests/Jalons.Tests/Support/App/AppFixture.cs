using System.Security.Claims;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Tests.Support.Databases;
using Jalons.Tests.Support.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Jalons.Tests.Support.App;

/// <summary>The whole application in process, on a database of its own, at a fixed time: the class fixture of page tests.</summary>
public class AppFixture : IAsyncLifetime
{
    private readonly TestDatabase database = new();
    private WebApplicationFactory<Program>? factory;

    protected WebApplicationFactory<Program> Factory => factory!;

    public TestClock Clock { get; } = new();

    public IServiceProvider Services => factory!.Services;

    public virtual async ValueTask InitializeAsync()
    {
        await database.InitializeAsync();
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Development")
            .UseSetting("ConnectionStrings:Jalons", database.ConnectionString)
            .ConfigureLogging(logging => logging.ClearProviders())
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock)));
    }

    /// <summary>A context on the application's database.</summary>
    public AppDb Open() => database.Open();

    /// <summary>Someone who is not signed in.</summary>
    public Visitor Anyone() => new(Client());

    /// <summary>Someone signed in; the account has its memberships already.</summary>
    public Visitor As(Account account)
    {
        var http = Client();
        http.DefaultRequestHeaders.Add("Cookie", $"jalons={TicketOf(account)}");
        return new(http);
    }

    /// <summary>Adds what a test starts from.</summary>
    public async Task<T> Has<T>(T entity) where T : class
    {
        var db = Open();
        db.Add(entity);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return entity;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (factory is not null) await factory.DisposeAsync();
        await database.DisposeAsync();
    }

    private HttpClient Client() => factory!.CreateClient(new() { AllowAutoRedirect = true, HandleCookies = true });

    // The cookie that the sign-in page would give; that page has tests of its own.
    protected string TicketOf(Account account)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var who = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, $"{account.Id}")], CookieAuthenticationDefaults.AuthenticationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = Clock.Now, ExpiresUtc = Clock.Now.AddHours(1) };
        return options.TicketDataFormat.Protect(new(new(who), properties, CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
