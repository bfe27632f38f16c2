namespace Jalons.Core.Access;

/// <summary>What an account may do, and where (habilitation): a role in a programme, bound or not to an organisation, a territory, a project.</summary>
public sealed class Membership : IRoleInAPlace
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
    }
}
