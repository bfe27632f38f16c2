using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Administration;

/// <summary>One account: its roles, taken back one by one, and the account closed or opened again.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, Entrance entrance, TimeProvider time) : PageModel
{
    public Account Account { get; private set; } = null!;
    public IReadOnlyList<(Membership Membership, string? Place)> Memberships { get; private set; } = [];

    /// <summary>Closing an account concerns all its roles: only who looks after each of them may, and nobody closes their own.</summary>
    public bool MayClose { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostEndAsync(Guid id, long membership, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || await db.Memberships.Current().LookedAfterBy(me.Scope).SingleOrDefaultAsync(known => known.Id == membership && known.AccountId == Account.Id, stop) is not { } ended) return NotFound();

        ended.EndedAt = Now;
        return await SaveAsync($"Rôle retiré : {ended.Role.InFrench}", stop);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !MayClose) return NotFound();

        Account.DeactivatedAt = Now;
        await entrance.Close(db.Sessions.Where(session => session.AccountId == Account.Id), stop);
        return await SaveAsync("Compte fermé", stop);
    }

    public async Task<IActionResult> OnPostOpenAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !MayClose) return NotFound();

        Account.DeactivatedAt = null;
        return await SaveAsync("Compte rouvert", stop);
    }

    public async Task<IActionResult> OnPostLinkAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        await SignInLink.Mail(db, Account, Now, stop);
        return await SaveAsync("Lien de connexion envoyé", stop);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task<IActionResult> SaveAsync(string why, CancellationToken stop)
    {
        db.Acts.Add(me.Scope.Acts($"{why} : {Account.Email}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"{why}.", Links.Account(Account.PublicId));
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var found = await db.Users.SingleOrDefaultAsync(account => account.PublicId == id && db.Memberships.LookedAfterBy(me.Scope).Any(membership => membership.AccountId == account.Id), stop);
        if (found is null) return false;

        Account = found;
        var mine = await db.Memberships.AsNoTracking().LookedAfterBy(me.Scope).Where(membership => membership.AccountId == found.Id).OrderBy(membership => membership.Id).ToListAsync(stop);
        Memberships = [.. mine.Select(membership => (membership, PlaceOf(membership)))];
        MayClose = found.Id != me.Account.Id && await db.Memberships.Current().CountAsync(membership => membership.AccountId == found.Id, stop) == mine.Count(membership => membership.EndedAt is null);
        return true;
    }

    private string? PlaceOf(Membership membership) =>
        me.Programme.Organisations.Find(known => known.Id == membership.OrganisationId)?.Name ?? me.Programme.Territories.Find(known => known.Id == membership.TerritoryId)?.Name;
}
