using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Features.SignIn;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Accounts;

/// <summary>The passkeys of the signed-in person: added with the browser's own dialogue, or taken away.</summary>
public sealed class PasskeysModel(UserManager<Account> accounts, IPasskeyHandler<Account> passkeys, CurrentUser me, AppDb db, TimeProvider time, IServiceProvider services) : PageModel
{
    private const string Cookie = "nouvelle-cle";

    [BindProperty] public string? Credential { get; set; }

    [BindProperty, Display(Name = "Nom de la clé"), StringLength(60, ErrorMessage = "Au plus {1} caractères.")] public string? Name { get; set; }

    public IReadOnlyList<UserPasskeyInfo> Keys { get; private set; } = [];

    private RoundTrip Trip { get; } = services.GetRequiredService<RoundTrip>();

    public async Task OnGetAsync() => Keys = [.. await accounts.GetPasskeysAsync(await AccountAsync())];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var account = await AccountAsync();
        if (Trip.Take<Challenge>(HttpContext, Cookie) is not { } challenge || string.IsNullOrEmpty(Credential)) return await RefusedAsync();

        var result = await passkeys.PerformAttestationAsync(new() { HttpContext = HttpContext, CredentialJson = Credential, AttestationState = challenge.State });
        if (!result.Succeeded || result.UserEntity.Id != $"{account.Id}") return await RefusedAsync();

        result.Passkey.Name = string.IsNullOrWhiteSpace(Name) ? DeviceName.Of(Request.Headers.UserAgent.ToString()) : Name.Trim();
        await accounts.AddOrUpdatePasskeyAsync(account, result.Passkey);
        return await DoneAsync("Clé d'accès ajoutée", stop);
    }

    /// <summary>What the browser asks the device to make.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        var options = await passkeys.MakeCreationOptionsAsync(new() { Id = $"{me.Account.Id}", Name = me.Account.Email!, DisplayName = me.Account.DisplayName }, HttpContext);
        Trip.Keep(HttpContext, Cookie, new Challenge(options.AttestationState));
        return Content(options.CreationOptionsJson, "application/json");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string key, CancellationToken stop)
    {
        var account = await AccountAsync();
        if ((await accounts.GetPasskeysAsync(account)).FirstOrDefault(known => Convert.ToHexStringLower(known.CredentialId) == key) is not { } found) return NotFound();

        await accounts.RemovePasskeyAsync(account, found.CredentialId);
        return await DoneAsync("Clé d'accès retirée", stop);
    }

    private async Task<IActionResult> DoneAsync(string why, CancellationToken stop)
    {
        db.Acts.Add(me.Scope.Acts(why, Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"{why}.", "/compte/cles");
    }

    private async Task<IActionResult> RefusedAsync()
    {
        ModelState.AddModelError("", "La clé n’a pas été faite. Recommencez.");
        await OnGetAsync();
        return this.Invalid();
    }

    private async Task<Account> AccountAsync() => (await accounts.FindByIdAsync($"{me.Account.Id}"))!;
}
