using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Accounts;

/// <summary>Choosing a password, after a first sign-in by link, or changing it.</summary>
public sealed class PasswordModel(UserManager<Account> accounts, CurrentUser me, AppDb db, Entrance entrance, TimeProvider time) : PageModel
{
    [BindProperty] public PasswordForm Form { get; set; } = new();

    /// <summary>False for who has signed in by links only so far.</summary>
    public bool HasOne { get; private set; }

    public async Task OnGetAsync() => HasOne = await accounts.HasPasswordAsync(await AccountAsync());

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var account = await AccountAsync();
        HasOne = await accounts.HasPasswordAsync(account);
        if (HasOne && string.IsNullOrEmpty(Form.Current)) ModelState.AddModelError("Form.Current", "Écrivez votre mot de passe actuel.");
        if (!ModelState.IsValid) return this.Invalid();

        var result = HasOne
            ? await accounts.ChangePasswordAsync(account, Form.Current!, Form.New!)
            : await accounts.AddPasswordAsync(account, Form.New!);
        if (result.Succeeded)
        {
            // Whoever knew the old one must not stay.
            await entrance.Close(db.Sessions.Where(session => session.AccountId == account.Id && session.Id != me.Session.Id), stop);
            db.Acts.Add(me.Scope.Acts("Mot de passe changé", Request.Path, time));
            await db.SaveChangesAsync(stop);
            return this.Done(account.TwoFactorEnabled ? "Mot de passe enregistré." : "Mot de passe enregistré. Ajoutez un code pour entrer sans attendre de lien.", Links.MyAccount);
        }

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
