using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Features;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting.Accounts;

/// <summary>The one place where a session begins, whatever the proof, and where it ends.</summary>
public sealed class Entrance(AppDb db, TimeProvider time)
{
    /// <summary>
    /// Opens a session in the role last worked in and leads to <paramref name="returnTo"/>, by the choice of a role where there are several.
    /// Null when the account may not enter: deactivated, or without any role.
    /// </summary>
    public async Task<IActionResult?> Enter(PageModel page, Account account, SignInMeans means, string? returnTo, string? idToken = null)
    {
        var stop = page.HttpContext.RequestAborted;
        var memberships = await db.Memberships.Current().Where(membership => membership.AccountId == account.Id).OrderBy(membership => membership.Id).ToListAsync(stop);
        if (account.DeactivatedAt is not null || memberships.Count == 0) return null;

        var last = await db.Sessions.Where(known => known.AccountId == account.Id).OrderByDescending(known => known.Id).Select(known => (long?)known.MembershipId).FirstOrDefaultAsync(stop);
        var membership = memberships.Find(membership => membership.Id == last) ?? memberships[0];
        var now = time.GetUtcNow().UtcDateTime;
        var session = new Session
        {
            AccountId = account.Id,
            MembershipId = membership.Id,
            Means = means,
            Device = DeviceName.Of(page.Request.Headers.UserAgent.ToString()),
            OpenedAt = now,
            ExpiresAt = now + Session.Longest,
            IdToken = idToken,
        };
        db.Sessions.Add(session);
        db.Acts.Add(new Act { ProgrammeId = membership.ProgrammeId, AccountId = account.Id, Who = account.DisplayName, At = now, Why = $"Connexion : {means.InFrench}", Page = page.Request.Path });
        await db.SaveChangesAsync(stop);

        await page.HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, SignedInCookie.PrincipalOf(account, session));
        var target = page.Url.IsLocalUrl(returnTo) ? returnTo! : Links.Home;
        return page.LocalRedirect(memberships.Count == 1 ? target : Links.ChooseRole(target));
    }

    /// <summary>Closes one session for good; its cookie opens nothing any more.</summary>
    public Task<int> Close(IQueryable<Session> sessions, CancellationToken stop)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return sessions.Where(session => session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now).SetProperty(session => session.IdToken, (string?)null), stop);
    }
}
