using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Mailbox;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.SignIn;

/// <summary>The door: a password (a second proof follows), a link by mail, or a click as one of the demonstration's personas.</summary>
[EnableRateLimiting(AccountsSetup.SignInLimit)]
public sealed class IndexModel(AppDb db, UserManager<Account> accounts, Entrance entrance, TimeProvider time, IServiceProvider services) : PageModel
{
    // The same words for an unknown address and for a wrong password: neither tells who has an account.
    private const string Wrong = "L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux.";
    private const string Locked = "Trop d’essais. Attendez cinq minutes, puis recommencez.";

    [BindProperty] public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "retour")] public string? ReturnTo { get; set; }

    public IReadOnlyList<Persona> Personas { get; private set; } = [];
    public bool HasMailbox { get; private set; }

    /// <summary>What the button of the outside identity provider says; null without one.</summary>
    public string? ProConnect { get; } = services.GetRequiredService<JalonsSettings>().ProConnect is { IsSet: true } settings ? settings.Label : null;

    public async Task OnGetAsync(CancellationToken stop) => await ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (string.IsNullOrEmpty(Form.Password)) ModelState.AddModelError("Form.Password", "Écrivez votre mot de passe.");
        var account = ModelState.IsValid ? await accounts.FindByEmailAsync(Form.Email!) : null;
        if (ModelState.IsValid && await RefusalAsync(account) is { } refusal) ModelState.AddModelError("Form.Password", refusal);
        if (!ModelState.IsValid) { await ShowAsync(stop); return this.Invalid(); }

        // A password alone opens nothing: the second proof is a code where one was set up, else a link to the mailbox.
        if (!account!.TwoFactorEnabled) return await SendLinkAsync(account, stop);

        services.GetRequiredService<RoundTrip>().Keep(HttpContext, CodeModel.Cookie, new PendingCode(account.Id, account.SecurityStamp!, ReturnTo));
        return LocalRedirect("/connexion/code");
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken stop)
    {
        if (ModelState.IsValid) return await SendLinkAsync(await accounts.FindByEmailAsync(Form.Email!), stop);

        await ShowAsync(stop);
        return this.Invalid();
    }

    public async Task<IActionResult> OnPostPersonaAsync(long id, CancellationToken stop) =>
        await db.Users.SingleOrDefaultAsync(account => account.Id == id && account.IsDemo, stop) is { } persona
            && await entrance.Enter(this, persona, SignInMeans.Demonstration, ReturnTo) is { } entered ? entered : NotFound();

    private async Task<IActionResult> SendLinkAsync(Account? account, CancellationToken stop)
    {
        await SignInLink.Mail(db, account, time.GetUtcNow().UtcDateTime, stop);
        return LocalRedirect("/connexion/lien-envoye");
    }

    private async Task<string?> RefusalAsync(Account? account)
    {
        if (account is null)
        {
            // As long as for a real account.
            _ = accounts.PasswordHasher.HashPassword(new Account { DisplayName = "" }, Form.Password!);
            return Wrong;
        }
        if (await accounts.IsLockedOutAsync(account)) return Locked;
        if (await accounts.CheckPasswordAsync(account, Form.Password!)) return null;

        await accounts.AccessFailedAsync(account);
        return Wrong;
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Personas = await (from account in db.Users
                          join membership in db.Memberships.Current() on account.Id equals membership.AccountId
                          where account.IsDemo
                          orderby membership.Role, account.Id
                          select new Persona(account.Id, account.DisplayName, account.Position,
                              db.Territories.Where(territory => territory.Id == membership.TerritoryId).Select(territory => territory.Name).FirstOrDefault(),
                              db.Territories.Where(territory => territory.Id == membership.TerritoryId).Select(territory => territory.Colour).FirstOrDefault()))
            .ToListAsync(stop);
        HasMailbox = await services.HasMailbox(db, stop);
    }
}

public sealed class SignInForm
{
    [Display(Name = "E-mail professionnel"), Required(ErrorMessage = "Écrivez votre adresse e-mail.")]
    public string? Email { get; set; }

    [Display(Name = "Mot de passe")]
    public string? Password { get; set; }
}

/// <summary>Someone made up, whose eyes one may borrow in the demonstration.</summary>
public sealed record Persona(long Id, string Name, string? Position, string? Territory, string? Colour);
