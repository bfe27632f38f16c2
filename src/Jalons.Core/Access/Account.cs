using Microsoft.AspNetCore.Identity;

namespace Jalons.Core.Access;

/// <summary>Someone who signs in.</summary>
public sealed class Account : IdentityUser<long>
{
    public required string DisplayName { get; set; }

    /// <summary>Job title, as shown under the name.</summary>
    public string? Position { get; set; }

    /// <summary>True for the demonstration's personas, who sign in by a click.</summary>
    public bool IsDemo { get; set; }
}

/// <summary>What an account may do, and where: a role in a programme, bound or not to a territory and a project.</summary>
public sealed class Membership
{
    public long Id { get; set; }
    public long AccountId { get; set; }
    public long ProgrammeId { get; set; }
    public Role Role { get; set; }
    public long? OrganisationId { get; set; }
    public long? TerritoryId { get; set; }
    public long? ProjectId { get; set; }
}

/// <summary>The trades that live with the programme.</summary>
public enum Role { Department, Coordination, ProjectTeam, Prescriber, Evaluator, Reviewer, Observer, Administrator }
