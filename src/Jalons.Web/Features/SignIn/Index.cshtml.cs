using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.SignIn;

/// <summary>Signing in with a password, or by a click as one of the demonstration's personas.</summary>
public sealed class IndexModel(AppDb db, UserManager<Account> accounts) : PageModel
{
    // The same words for an unknown address and for a wrong password: neither tells who has an account.
    private const string Wrong = "L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux.";
    private const string Locked = "Trop d’essais. Attendez cinq minutes, puis recommencez.";

    [BindProperty] public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "retour")] public string? ReturnTo { get; set; }

    public IReadOnlyList<Persona> Personas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Personas = await PersonasAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (ModelState.IsValid && await RefusalAsync() is { } refusal) ModelState.AddModelError("Form.Password", refusal);
        if (ModelState.IsValid) return await EnterAsync((await accounts.FindByEmailAsync(Form.Email!))!);

        Personas = await PersonasAsync(stop);
        return this.Invalid();
    }

    public async Task<IActionResult> OnPostPersonaAsync(long id, CancellationToken stop) =>
        await db.Users.SingleOrDefaultAsync(account => account.Id == id && account.IsDemo, stop) is { } persona
            ? await EnterAsync(persona)
            : NotFound();

    private async Task<string?> RefusalAsync()
    {
        if (await accounts.FindByEmailAsync(Form.Email!) is not { } account) return Wrong;
        if (await accounts.IsLockedOutAsync(account)) return Locked;

        if (await accounts.CheckPasswordAsync(account, Form.Password!))
        {
            await accounts.ResetAccessFailedCountAsync(account);
            return null;
        }

        await accounts.AccessFailedAsync(account);
        return Wrong;
    }

    private async Task<IActionResult> EnterAsync(Account account)
    {
        await HttpContext.SignInAs(account);
        return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo! : Links.Home);
    }

    private Task<List<Persona>> PersonasAsync(CancellationToken stop) =>
        (from account in db.Users
         join membership in db.Memberships on account.Id equals membership.AccountId
         where account.IsDemo
         orderby membership.Role, account.Id
         select new Persona(account.Id, account.DisplayName, account.Position,
             db.Territories.Where(territory => territory.Id == membership.TerritoryId).Select(territory => territory.Name).FirstOrDefault(),
             db.Territories.Where(territory => territory.Id == membership.TerritoryId).Select(territory => territory.Colour).FirstOrDefault()))
        .ToListAsync(stop);
}

public sealed class SignInForm
{
    [Display(Name = "E-mail professionnel"), Required(ErrorMessage = "Écrivez votre adresse e-mail.")]
    public string? Email { get; set; }

    [Display(Name = "Mot de passe"), Required(ErrorMessage = "Écrivez votre mot de passe.")]
    public string? Password { get; set; }
}

/// <summary>Someone made up, whose eyes one may borrow in the demonstration.</summary>
public sealed record Persona(long Id, string Name, string? Position, string? Territory, string? Colour);
