using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Administration;

/// <summary>The accounts that the signed-in person looks after: all of the programme for the administrator, prescribers and own team for others.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const int Shown = 500;

    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];
    public IReadOnlyList<Invitation> Pending { get; private set; } = [];

    public string Lead => me.Scope.Role is Role.Administrator
        ? "Tous les comptes du programme. Chaque geste est noté au journal."
        : "Les comptes de votre équipe et ceux des prescripteurs que vous avez invités.";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.LooksAfterAccounts) return NotFound();

        Pending = await Waiting().AsNoTracking().OrderByDescending(invitation => invitation.Id).Take(Shown).ToListAsync(stop);
        Accounts = await (from membership in db.Memberships.Current().LookedAfterBy(me.Scope)
                          join account in db.Users on membership.AccountId equals account.Id
                          orderby account.DisplayName, membership.Id
                          select new AccountLine(account.PublicId, account.DisplayName, account.Email!, membership.Role,
                              db.Organisations.Where(known => known.Id == membership.OrganisationId).Select(known => known.Name).FirstOrDefault()
                                  ?? db.Territories.Where(known => known.Id == membership.TerritoryId).Select(known => known.Name).FirstOrDefault(),
                              account.DeactivatedAt != null,
                              db.Sessions.Where(session => session.AccountId == account.Id).Max(session => (DateTime?)session.OpenedAt)))
            .Take(Shown).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken stop)
    {
        if (await Waiting().SingleOrDefaultAsync(invitation => invitation.PublicId == id, stop) is not { } invitation) return NotFound();

        db.Invite(invitation, me.Programme.Name, me.Scope.Acts($"Invitation renvoyée : {invitation.Email}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"L’invitation de {invitation.DisplayName} est repartie.", Links.Accounts);
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken stop)
    {
        if (await Waiting().SingleOrDefaultAsync(invitation => invitation.PublicId == id, stop) is not { } invitation) return NotFound();

        invitation.CancelledAt = time.GetUtcNow().UtcDateTime;
        db.Acts.Add(me.Scope.Acts($"Invitation retirée : {invitation.Email}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"L’invitation de {invitation.DisplayName} est retirée.", Links.Accounts);
    }

    private IQueryable<Invitation> Waiting() => db.Invitations.LookedAfterBy(me.Scope).Where(invitation => invitation.AcceptedAt == null && invitation.CancelledAt == null);
}

/// <summary>One role of one account.</summary>
public sealed record AccountLine(Guid Id, string Name, string Email, Role Role, string? Place, bool IsClosed, DateTime? LastSeen);
