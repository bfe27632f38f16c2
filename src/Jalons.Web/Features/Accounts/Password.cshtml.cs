using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Accounts;

/// <summary>Choosing a password, after a first sign-in by link, or changing it.</summary>
public sealed class PasswordModel(UserManager<Account> accounts, CurrentUser me) : PageModel
{
    [BindProperty] public PasswordForm Form { get; set; } = new();

    /// <summary>False for who has signed in by links only so far.</summary>
    public bool HasOne { get; private set; }

    public async Task OnGetAsync() => HasOne = await accounts.HasPasswordAsync(await AccountAsync());

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await AccountAsync();
        HasOne = await accounts.HasPasswordAsync(account);
        if (HasOne && string.IsNullOrEmpty(Form.Current)) ModelState.AddModelError("Form.Current", "Écrivez votre mot de passe actuel.");
        if (!ModelState.IsValid) return this.Invalid();

        var result = HasOne
            ? await accounts.ChangePasswordAsync(account, Form.Current!, Form.New!)
            : await accounts.AddPasswordAsync(account, Form.New!);
        if (result.Succeeded) return this.Done("Mot de passe enregistré.", Links.Home);

        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Form.Current" : "Form.New", error.Description);
        return this.Invalid();
    }

    private async Task<Account> AccountAsync() => (await accounts.FindByIdAsync($"{me.Account.Id}"))!;
}

public sealed class PasswordForm
{
    [Display(Name = "Mot de passe actuel")]
    public string? Current { get; set; }

    [Display(Name = "Nouveau mot de passe"), Required(ErrorMessage = "Écrivez le nouveau mot de passe.")]
    public string? New { get; set; }
}
