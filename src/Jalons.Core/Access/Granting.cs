namespace Jalons.Core.Access;

/// <summary>A role in a place, held or offered.</summary>
public interface IRoleInAPlace
{
    long ProgrammeId { get; }
    Role Role { get; }
    long? TerritoryId { get; }
    long? ProjectId { get; }
}

/// <summary>Who may open the door to whom.</summary>
public static class Granting
{
    extension(Scope scope)
    {
        /// <summary>The roles that the signed-in person may give to others, and take back.</summary>
        public IReadOnlyList<Role> RolesToGive => scope.Role switch
        {
            Role.Administrator => Roles.All,
            Role.Department => [Role.Department, Role.Prescriber],
            Role.Coordination => [Role.ProjectTeam, Role.Prescriber],
            _ => [],
        };

        public bool LooksAfterAccounts => scope.RolesToGive.Count > 0;
        public bool LooksAfterPrescribers => scope.Role is Role.Department or Role.Coordination;
        public bool LooksAfterStructures => scope.Role is Role.Department or Role.Administrator;
        public bool SetsGrids => scope.Role is Role.Department or Role.Coordination;
        public bool SetsRules => scope.Role is Role.Department;
        public bool SeesSettings => scope.LooksAfterPrescribers || scope.LooksAfterStructures || scope.LooksAfterAccounts;

        /// <summary>False for a role that is not theirs to give, or for a place that is not theirs.</summary>
        public bool MayGive(Role role, long? territoryId, long? projectId)
            => scope.RolesToGive.Contains(role)
                && (scope.TerritoryId is null || scope.TerritoryId == territoryId)
                && (scope.ProjectId is null || role is Role.Prescriber || scope.ProjectId == projectId);
    }

    extension<T>(IQueryable<T> given) where T : class, IRoleInAPlace
    {
        /// <summary>Those that <paramref name="scope"/> looks after: the roles it may give, in its own place.</summary>
        public IQueryable<T> LookedAfterBy(Scope scope)
        {
            var roles = scope.RolesToGive;
            var seen = given.Where(one => one.ProgrammeId == scope.ProgrammeId && roles.Contains(one.Role));
            if (scope.TerritoryId is { } territory) seen = seen.Where(one => one.TerritoryId == territory);
            if (scope.ProjectId is { } project) seen = seen.Where(one => one.Role == Role.Prescriber || one.ProjectId == project);
            return seen;
        }
    }
}
