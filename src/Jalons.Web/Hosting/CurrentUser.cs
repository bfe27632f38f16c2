using System.Security.Claims;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting;

/// <summary>Who is signed in, in which programme, and what they may see; filled once per request before the page runs.</summary>
public sealed class CurrentUser(AppDb db, TimeProvider time)
{
    private Account? _account;
    private Programme? _programme;
    private Scope? _scope;

    public bool IsSignedIn => _scope is not null;
    public Account Account => _account ?? throw new InvalidOperationException("Nobody is signed in.");
    public Programme Programme => _programme ?? throw new InvalidOperationException("Nobody is signed in.");
    public Scope Scope => _scope ?? throw new InvalidOperationException("Nobody is signed in.");
    public DateOnly Today => Programme.Today(time);

    /// <summary>The one territory of the signed-in person; null when they see the whole department.</summary>
    public Territory? Territory => Programme.Territories.FirstOrDefault(territory => territory.Id == Scope.TerritoryId);
    public Project? Project => Programme.Projects.FirstOrDefault(project => project.Id == Scope.ProjectId);

    /// <summary>Looks up the account behind <paramref name="principal"/>; an account without membership is not signed in.</summary>
    public async Task Load(ClaimsPrincipal principal, CancellationToken stop)
    {
        if (!long.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return;

        var found = await (from account in db.Users
                           join membership in db.Memberships on account.Id equals membership.AccountId
                           where account.Id == id
                           orderby membership.Id
                           select new { account, membership }).AsNoTracking().FirstOrDefaultAsync(stop);
        if (found is null) return;

        _programme = await db.LoadProgramme(found.membership.ProgrammeId, stop);
        if (_programme is null) return;

        _account = found.account;
        _scope = new(found.membership.ProgrammeId, found.membership.Role, found.membership.TerritoryId, found.membership.ProjectId, id, found.account.DisplayName);
    }
}
