using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Jalons.Web.Features.SignIn.ProConnect;

/// <summary>Where the provider sends the browser back: the answer is checked, then a button opens the session (reading never writes).</summary>
[EnableRateLimiting(AccountsSetup.SignInLimit)]
public sealed partial class ReturnModel(AppDb db, UserManager<Account> accounts, ProConnectClient client, Entrance entrance, TimeProvider time, IServiceProvider services) : PageModel
{
    private const string Cookie = "proconnect";

    public string? Who { get; private set; }
    public string? Problem { get; private set; }

    private RoundTrip Trip { get; } = services.GetRequiredService<RoundTrip>();

    public async Task<IActionResult> OnGetAsync(string? code, string? state, CancellationToken stop)
    {
        try
        {
            var identity = await client.ComeBack(HttpContext, code, state, stop);
            Trip.Keep(HttpContext, Cookie, identity);
            Who = identity.Name ?? identity.Email ?? "";
            return Page();
        }
        catch (Exception error) when (error is ProConnectRefusal or HttpRequestException or InvalidOperationException or ArgumentException)
        {
            Refused(services.GetRequiredService<ILogger<ReturnModel>>(), error);
            return this.Invalid();
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Trip.Take<ProConnectIdentity>(HttpContext, Cookie) is not { } identity) return this.Invalid();

        var login = ProConnectIdentity.LoginOf(identity.Key);
        if (await accounts.FindByLoginAsync(login.LoginProvider, login.ProviderKey) is { } known)
        {
            if (await entrance.Enter(this, known, SignInMeans.ProConnect, identity.ReturnTo, identity.IdToken) is { } entered) return entered;

            Problem = "Ce compte est fermé, ou n’a plus de rôle. Parlez-en à la personne qui gère les comptes.";
            return this.Invalid();
        }

        // The first time, the address only proposes: a link sent to it ties the two together.
        await SignInLink.Mail(db, identity.Email is null ? null : await accounts.FindByEmailAsync(identity.Email), time.GetUtcNow().UtcDateTime, stop, identity.Key);
        return LocalRedirect("/connexion/lien-envoye");
    }

    [LoggerMessage(LogLevel.Warning, "ProConnect sign-in refused")]
    private static partial void Refused(ILogger log, Exception error);
}
