using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Accounts;

/// <summary>« Mon compte »: how I come in, where I am signed in, what I do here.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, UserManager<Account> accounts, TimeProvider time) : PageModel
{
    public CurrentUser Me => me;
    public bool HasPassword => me.Account.PasswordHash is not null;
    public bool HasCode => me.Account.TwoFactorEnabled;
    public string Role => me.Scope.Role.InFrench.Capitalised;
    public int Passkeys { get; private set; }
    public int OpenSessions { get; private set; }
    public int Memberships { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Passkeys = (await accounts.GetPasskeysAsync(me.Account)).Count;
        OpenSessions = await db.Sessions.Open(time.GetUtcNow().UtcDateTime).CountAsync(session => session.AccountId == me.Account.Id, stop);
        Memberships = await db.Memberships.Current().CountAsync(membership => membership.AccountId == me.Account.Id, stop);
    }
}
