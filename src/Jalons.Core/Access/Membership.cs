namespace Jalons.Core.Access;

/// <summary>What an account may do, and where (habilitation): a role in a programme, bound or not to an organisation, a territory, a project.</summary>
public sealed class Membership
{
    public long Id { get; set; }
    public long AccountId { get; set; }
    public long ProgrammeId { get; set; }
    public Role Role { get; set; }
    public long? OrganisationId { get; set; }
    public long? TerritoryId { get; set; }
    public long? ProjectId { get; set; }
    public DateTime StartedAt { get; set; }

    /// <summary>Since when it no longer holds; null while it does.</summary>
    public DateTime? EndedAt { get; set; }
}

public static class MembershipQueries
{
    extension(IQueryable<Membership> memberships)
    {
        /// <summary>Those that still hold.</summary>
        public IQueryable<Membership> Current() => memberships.Where(membership => membership.EndedAt == null);

        /// <summary>Those that <paramref name="scope"/> looks after: the roles it may give, in its own place.</summary>
        public IQueryable<Membership> LookedAfterBy(Scope scope)
        {
            var roles = scope.RolesToGive;
            var seen = memberships.Where(membership => membership.ProgrammeId == scope.ProgrammeId && roles.Contains(membership.Role));
            if (scope.TerritoryId is { } territory) seen = seen.Where(membership => membership.TerritoryId == territory);
            if (scope.ProjectId is { } project) seen = seen.Where(membership => membership.Role == Role.Prescriber || membership.ProjectId == project);
            return seen;
        }
    }
}
