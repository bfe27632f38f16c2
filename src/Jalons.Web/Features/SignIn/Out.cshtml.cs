using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Features.SignIn.ProConnect;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.SignIn;

/// <summary>Ends the session, here and, where it began there, at the outside identity provider.</summary>
public sealed class OutModel(AppDb db, CurrentUser me, Entrance entrance, TimeProvider time, ProConnectClient proConnect) : PageModel
{
    public IActionResult OnGet() => LocalRedirect(Links.Home);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await HttpContext.SignOutAsync();
        if (!me.IsSignedIn) return LocalRedirect(Links.SignIn);

        db.Acts.Add(me.Scope.Acts("Déconnexion", Request.Path, time));
        await db.SaveChangesAsync(stop);
        await entrance.Close(db.Sessions.Where(session => session.Id == me.Session.Id), stop);
        return me.Session.IdToken is { } proof && await proConnect.SignOut(HttpContext, proof, stop) is { } outside ? Redirect(outside) : LocalRedirect(Links.SignIn);
    }
}
