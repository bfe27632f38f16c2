using System.Security.Claims;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting;

/// <summary>Who is signed in, in which programme, and what they may see; filled once per request before the page runs.</summary>
public sealed class CurrentUser(AppDb db, RememberedProgrammes programmes, TimeProvider time)
{
    private Account? _account;
    private Session? _session;
    private Programme? _programme;
    private Scope? _scope;

    public bool IsSignedIn => _scope is not null;
    public Account Account => _account ?? throw new InvalidOperationException("Nobody is signed in.");
    public Session Session => _session ?? throw new InvalidOperationException("Nobody is signed in.");
    public Programme Programme => _programme ?? throw new InvalidOperationException("Nobody is signed in.");
    public Scope Scope => _scope ?? throw new InvalidOperationException("Nobody is signed in.");
    public DateOnly Today => Programme.Today(time);

    /// <summary>The one territory of the signed-in person; null when they see the whole department.</summary>
    public Territory? Territory => Programme.Territories.FirstOrDefault(territory => territory.Id == Scope.TerritoryId);
    public Project? Project => Programme.Projects.FirstOrDefault(project => project.Id == Scope.ProjectId);
    public Organisation? Organisation => Programme.Organisations.FirstOrDefault(organisation => organisation.Id == Scope.OrganisationId);

    /// <summary>Looks up the session behind <paramref name="principal"/>: a closed one, a deactivated account, an account without a role are not signed in.</summary>
    public async Task Load(ClaimsPrincipal principal, CancellationToken stop)
    {
        if (!Guid.TryParse(principal.FindFirstValue(SignedInCookie.SessionClaim), out var id)) return;

        var found = await (from session in db.Sessions.Open(time.GetUtcNow().UtcDateTime)
                           join account in db.Users on session.AccountId equals account.Id
                           join membership in db.Memberships.Current() on account.Id equals membership.AccountId
                           join programme in db.Programmes on membership.ProgrammeId equals programme.Id
                           where session.PublicId == id && account.DeactivatedAt == null
                           orderby membership.Id == session.MembershipId ? 0 : 1, membership.Id
                           select new { session, account, membership, programme.Stamp }).AsNoTracking().FirstOrDefaultAsync(stop);
        if (found is null) return;

        _programme = await programmes.Find(db, found.membership.ProgrammeId, found.Stamp, stop);
        if (_programme is null) return;

        (_account, _session) = (found.account, found.session);
        _scope = new(found.membership.ProgrammeId, found.membership.Role, found.membership.TerritoryId, found.membership.ProjectId, found.account.Id, found.account.DisplayName)
        {
            OrganisationId = found.membership.OrganisationId,
        };
    }
}
