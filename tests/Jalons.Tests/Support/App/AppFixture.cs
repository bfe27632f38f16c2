using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;
using Jalons.Tests.Support.Pages;
using Jalons.Web.Hosting.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Jalons.Tests.Support.App;

/// <summary>The whole application in process, on a database of its own, at a fixed time: the class fixture of page tests.</summary>
public class AppFixture : IAsyncLifetime
{
    private RunningApp app = new();
    private bool isWhole;

    protected WebApplicationFactory<Program> Factory => app.Factory;

    public TestDatabase Database => app.Database;

    public TestClock Clock => app.Clock;

    /// <summary>The SQL commands that pages have sent so far.</summary>
    public CommandCount Commands => app.Commands;

    /// <summary>What happens while a request is about to write.</summary>
    public Interruption Interruption => app.Interruption;

    public IServiceProvider Services => Factory.Services;

    /// <summary>Settings of the installation, by name (« Jalons:Sms:Url »).</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>Whether the application is like that of other classes, which hand it on to each other.</summary>
    protected virtual bool IsHandedOn => Settings.Count == 0;

    public virtual async ValueTask InitializeAsync()
    {
        if (IsHandedOn && AppsAtRest.Take() is { } rested)
        {
            await rested.BeginsAgain(app);
            app = rested;
        }
        else await app.Begins(Settings);
        isWhole = true;
    }

    /// <summary>Someone who is not signed in.</summary>
    public Visitor Anyone(bool followsRedirects = true) => new(Client(followsRedirects));

    /// <summary>Someone signed in; the account has its memberships already.</summary>
    public Visitor As(Account account, bool followsRedirects = true)
    {
        var http = Client(followsRedirects);
        http.DefaultRequestHeaders.Add("Cookie", $"jalons={TicketOf(account)}");
        return new(http);
    }

    /// <summary>Someone of a new account, with a role in the programme and, for some roles, the territory and its project.</summary>
    public async Task<Visitor> As(Role role, Programme programme, string? territory = null)
        => As(await Database.HasAccount(role, programme, territory));

    /// <summary>The first answer to someone who is not signed in, redirects not followed.</summary>
    public async Task<HttpResponseMessage> AnswerTo(string address)
    {
        using var http = Factory.CreateClient(new() { AllowAutoRedirect = false });
        return await http.GetAsync(address, TestContext.Current.CancellationToken);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (IsHandedOn && isWhole) await AppsAtRest.Leave(app);
        else await app.DisposeAsync();
    }

    private HttpClient Client(bool followsRedirects = true) => Factory.CreateClient(new() { BaseAddress = Factory.ClientOptions.BaseAddress, AllowAutoRedirect = followsRedirects, HandleCookies = true });

    // The cookie that the sign-in page would give; that page has tests of its own.
    protected string TicketOf(Account account)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = Clock.Now, ExpiresUtc = Clock.Now.AddHours(1) };
        return options.TicketDataFormat.Protect(new(SignedInCookie.PrincipalOf(account, SessionOf(account)), properties, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    private Session SessionOf(Account account)
    {
        using var db = Database.Open();
        var now = Clock.Now.UtcDateTime;
        var session = new Session { AccountId = account.Id, Device = "Essais", OpenedAt = now, ExpiresAt = now + Session.Longest };
        db.Sessions.Add(session);
        db.SaveChanges();
        return session;
    }
}
