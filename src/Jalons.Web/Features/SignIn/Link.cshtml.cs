using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Features.SignIn.ProConnect;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Jalons.Web.Features.SignIn;

/// <summary>Where the one-time link leads: a page with a button, so that a mail scanner does not use the link up.</summary>
[EnableRateLimiting(AccountsSetup.SignInLimit)]
public sealed class LinkModel(AppDb db, UserManager<Account> accounts, Entrance entrance, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "jeton")] public string? Token { get; set; }

    public bool IsUsedUp { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await db.FindLink(Token, LinkPurpose.SignIn, now, stop) is { AccountId: { } id } link
            && await accounts.FindByIdAsync($"{id}") is { } account
            && await db.UseLink(link, now, stop))
        {
            await accounts.ResetAccessFailedCountAsync(account);
            if (link.ExternalLogin is { } key) await accounts.AddLoginAsync(account, ProConnectIdentity.LoginOf(key));
            if (await entrance.Enter(this, account, SignInMeans.Link, null) is { } entered) return entered;
        }

        IsUsedUp = true;
        return this.Invalid();
    }
}
