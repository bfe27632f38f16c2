using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.SignIn;

/// <summary>Accepting an invitation: the account is made, with its role, and the session opens.</summary>
[EnableRateLimiting(AccountsSetup.SignInLimit)]
public sealed class InvitationModel(AppDb db, UserManager<Account> accounts, Entrance entrance, TimeProvider time) : PageModel
{
    [BindProperty] public InvitationForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "jeton")] public string? Token { get; set; }

    /// <summary>Null when the link no longer opens one.</summary>
    public Invitation? Invitation { get; private set; }
    public string Place { get; private set; } = "";

    private AccessLink? Link { get; set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (await FindAsync(stop)) (Form.Name, Form.Position) = (Invitation!.DisplayName, Invitation.Position);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop) || !ModelState.IsValid) return this.Invalid();

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await db.UseLink(Link!, Now, stop) || await AccountAsync() is not { } account) { Invitation = null; return this.Invalid(); }

        db.Memberships.Add(MembershipOf(account));
        db.Acts.Add(new Act { ProgrammeId = Invitation!.ProgrammeId, AccountId = account.Id, Who = account.DisplayName, At = Now, Why = "Invitation acceptée", Page = Request.Path });
        await db.Invitations.Where(known => known.Id == Invitation.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.AcceptedAt, Now), stop);
        await db.SaveChangesAsync(stop);
        var entered = await entrance.Enter(this, account, SignInMeans.Invitation, null);
        await transaction.CommitAsync(stop);
        return entered ?? LocalRedirect(Links.SignIn);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The account of the invited address, made if it is new; null when its name is refused or it may no longer enter.</summary>
    private async Task<Account?> AccountAsync()
    {
        if (await accounts.FindByEmailAsync(Invitation!.Email) is { } known) return known.DeactivatedAt is null ? known : null;

        var account = new Account { UserName = Invitation.Email, Email = Invitation.Email, EmailConfirmed = true, DisplayName = Form.Name!.Trim(), Position = Form.Position?.Trim() };
        return (await accounts.CreateAsync(account)).Succeeded ? account : null;
    }

    private Membership MembershipOf(Account account) => new()
    {
        AccountId = account.Id,
        ProgrammeId = Invitation!.ProgrammeId,
        Role = Invitation.Role,
        OrganisationId = Invitation.OrganisationId,
        TerritoryId = Invitation.TerritoryId,
        ProjectId = Invitation.ProjectId,
        StartedAt = Now,
    };

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        Link = await db.FindLink(Token, LinkPurpose.Invitation, Now, stop);
        Invitation = Link?.Invitation is { IsPending: true } pending ? pending : null;
        if (Invitation is null) return false;

        var place = await db.Organisations.Where(known => known.Id == Invitation.OrganisationId).Select(known => known.Name).FirstOrDefaultAsync(stop)
            ?? await db.Territories.Where(known => known.Id == Invitation.TerritoryId).Select(known => known.Name).FirstOrDefaultAsync(stop);
        Place = place is null ? "" : $", {place}";
        return true;
    }
}

public sealed class InvitationForm
{
    [Display(Name = "Prénom et nom"), Required(ErrorMessage = "Écrivez votre prénom et votre nom."), StringLength(120, ErrorMessage = "Au plus {1} caractères.")]
    public string? Name { get; set; }

    [Display(Name = "Votre métier"), StringLength(120, ErrorMessage = "Au plus {1} caractères.")]
    public string? Position { get; set; }
}
