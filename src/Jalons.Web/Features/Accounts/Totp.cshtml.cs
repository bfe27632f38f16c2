using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Jalons.Web.Features.Accounts;

/// <summary>The code of an application (TOTP) that follows the password: put in place with its spare codes, or taken away.</summary>
public sealed class TotpModel(UserManager<Account> accounts, CurrentUser me, AppDb db, TimeProvider time) : PageModel
{
    private const int SpareCount = 8;

    [BindProperty] public TotpForm Form { get; set; } = new();

    public bool IsOn { get; private set; }

    /// <summary>The secret shared with the application; null before it is asked for.</summary>
    public string? Key { get; private set; }
    public IReadOnlyList<string> SpareCodes { get; private set; } = [];
    public string SpacedKey => string.Join(' ', Key!.Chunk(4).Select(part => new string(part).ToLowerInvariant()));
    public string Picture { get; private set; } = "";

    public async Task OnGetAsync() => await ShowAsync(await AccountAsync());

    public async Task<IActionResult> OnPostKeyAsync(CancellationToken stop)
    {
        var account = await AccountAsync();
        if (!account.TwoFactorEnabled) await accounts.ResetAuthenticatorKeyAsync(account);
        await NoteAsync("Clé de code demandée", stop);
        return LocalRedirect("/compte/code");
    }

    public async Task<IActionResult> OnPostOnAsync(CancellationToken stop)
    {
        var account = await AccountAsync();
        if (!await IsRightAsync(account)) { await ShowAsync(account); return this.Invalid(); }

        await accounts.SetTwoFactorEnabledAsync(account, true);
        SpareCodes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, SpareCount) ?? []];
        await NoteAsync("Code d'application mis en place", stop);
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken stop)
    {
        var account = await AccountAsync();
        if (!await IsRightAsync(account)) { await ShowAsync(account); return this.Invalid(); }

        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await NoteAsync("Code d'application enlevé", stop);
        return this.Done("Le code est enlevé.", Links.MyAccount);
    }

    private async Task<bool> IsRightAsync(Account account)
    {
        if (!ModelState.IsValid) return false;

        var right = !await accounts.IsLockedOutAsync(account)
            && await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, Form.Code!.Replace(" ", "", StringComparison.Ordinal));
        if (right) return true;

        await accounts.AccessFailedAsync(account);
        ModelState.AddModelError("Form.Code", "Ce n’est pas le bon code. Attendez le suivant, et vérifiez l’heure du téléphone.");
        return false;
    }

    private async Task ShowAsync(Account account)
    {
        (IsOn, Key) = (account.TwoFactorEnabled, await accounts.GetAuthenticatorKeyAsync(account));
        if (IsOn || Key is null) return;

        var address = $"otpauth://totp/{Uri.EscapeDataString($"Jalons:{account.Email}")}?secret={Key}&issuer=Jalons&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        Picture = "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(5));
    }

    private Task<int> NoteAsync(string why, CancellationToken stop)
    {
        db.Acts.Add(me.Scope.Acts(why, Request.Path, time));
        return db.SaveChangesAsync(stop);
    }

    private async Task<Account> AccountAsync() => (await accounts.FindByIdAsync($"{me.Account.Id}"))!;
}

public sealed class TotpForm
{
    [Display(Name = "Code"), Required(ErrorMessage = "Écrivez le code.")]
    public string? Code { get; set; }
}
