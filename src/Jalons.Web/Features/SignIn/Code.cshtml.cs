using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Jalons.Web.Features.SignIn;

/// <summary>The second proof after a password: the code of an application (TOTP), or a spare one.</summary>
[EnableRateLimiting(AccountsSetup.SignInLimit)]
public sealed class CodeModel(UserManager<Account> accounts, Entrance entrance, IServiceProvider services) : PageModel
{
    internal const string Cookie = "code";
    private const string Provider = "Jalons";
    private const string LastCode = "last-code";

    [BindProperty] public CodeForm Form { get; set; } = new();

    private RoundTrip Trip { get; } = services.GetRequiredService<RoundTrip>();

    public IActionResult OnGet() => Trip.Peek<PendingCode>(HttpContext, Cookie) is null ? LocalRedirect(Links.SignIn) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Trip.Peek<PendingCode>(HttpContext, Cookie) is not { } pending) return LocalRedirect(Links.SignIn);
        if (await accounts.FindByIdAsync($"{pending.AccountId}") is not { } account || account.SecurityStamp != pending.Stamp) return LocalRedirect(Links.SignIn);
        if (ModelState.IsValid && await RefusalAsync(account, Form.Code!) is { } refusal) ModelState.AddModelError("Form.Code", refusal);
        if (!ModelState.IsValid) return this.Invalid();

        _ = Trip.Take<PendingCode>(HttpContext, Cookie);
        await accounts.ResetAccessFailedCountAsync(account);
        return await entrance.Enter(this, account, SignInMeans.Password, pending.ReturnTo) ?? LocalRedirect(Links.SignIn);
    }

    private async Task<string?> RefusalAsync(Account account, string typed)
    {
        if (await accounts.IsLockedOutAsync(account)) return "Trop d’essais. Attendez cinq minutes, puis recommencez.";

        var code = typed.Replace(" ", "", StringComparison.Ordinal);
        // A code read over a shoulder is good for half a minute: not twice.
        var isNew = code != await accounts.GetAuthenticationTokenAsync(account, Provider, LastCode);
        if (isNew && await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            await accounts.SetAuthenticationTokenAsync(account, Provider, LastCode, code);
            return null;
        }
        if (isNew && (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded) return null;

        await accounts.AccessFailedAsync(account);
        return "Ce n’est pas le bon code, ou il a déjà servi. Attendez le suivant.";
    }
}

public sealed class CodeForm
{
    [Display(Name = "Code"), Required(ErrorMessage = "Écrivez le code.")]
    public string? Code { get; set; }
}

/// <summary>The password was right; <paramref name="Stamp"/> voids this when the account changes meanwhile.</summary>
internal sealed record PendingCode(long AccountId, string Stamp, string? ReturnTo);
