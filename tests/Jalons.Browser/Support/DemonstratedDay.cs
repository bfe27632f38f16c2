using Jalons.Core.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>The demonstration as it stood on the day of the clock, served to a real browser, and the personas who sign in to it.</summary>
public abstract class DemonstratedDay(Chromium chromium) : BrowserFixture(chromium)
{
    private Dictionary<Role, Account> _personas = [];

    public override async ValueTask InitializeAsync()
    {
        Database.Demonstration = DateOnly.FromDateTime(Clock.Now.UtcDateTime);
        await base.InitializeAsync();
        await using var db = Database.Open();
        _personas = await (from account in db.Users
                           join membership in db.Memberships on account.Id equals membership.AccountId
                           where account.IsDemo
                           select new { membership.Role, account }).ToDictionaryAsync(persona => persona.Role, persona => persona.account);
    }

    protected Account Persona(Role role) => _personas[role];

    /// <summary>An empty page of a new browser profile, signed in as a persona or as nobody.</summary>
    protected Task<IPage> Enters(Role? role, Screen screen, bool script = true) => Enters(screen, role is { } persona ? Persona(persona) : null, script);
}
