using Jalons.Core.Access;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Jalons.Web.Features.SignIn;

/// <summary>Signing in with a passkey, without saying who one is: the key tells.</summary>
[EnableRateLimiting(AccountsSetup.SignInLimit)]
public sealed class PasskeyModel(UserManager<Account> accounts, IPasskeyHandler<Account> passkeys, Entrance entrance, IServiceProvider services) : PageModel
{
    private const string Cookie = "cle";

    [BindProperty] public string? Credential { get; set; }

    [BindProperty(SupportsGet = true, Name = "retour")] public string? ReturnTo { get; set; }

    private RoundTrip Trip { get; } = services.GetRequiredService<RoundTrip>();

    public async Task<IActionResult> OnPostAsync()
    {
        var state = Trip.Take<Challenge>(HttpContext, Cookie);
        if (state is null || string.IsNullOrEmpty(Credential)) return Refused();

        var result = await passkeys.PerformAssertionAsync(new() { HttpContext = HttpContext, CredentialJson = Credential, AssertionState = state.State });
        if (!result.Succeeded) return Refused();

        await accounts.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        return await entrance.Enter(this, result.User, SignInMeans.Passkey, ReturnTo) ?? Refused();
    }

    /// <summary>What the browser asks the key to sign.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        var options = await passkeys.MakeRequestOptionsAsync(null, HttpContext);
        Trip.Keep(HttpContext, Cookie, new Challenge(options.AssertionState));
        return Content(options.RequestOptionsJson, "application/json");
    }

    private IActionResult Refused()
    {
        ModelState.AddModelError("", "Cette clé n’ouvre aucun compte ici. Choisissez un autre moyen.");
        return this.Invalid();
    }
}

/// <summary>What the server must remember of the options it gave, to check the answer.</summary>
internal sealed record Challenge(string? State);
