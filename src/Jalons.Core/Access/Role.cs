namespace Jalons.Core.Access;

/// <summary>The trades that live with the programme.</summary>
public enum Role { Department, Coordination, ProjectTeam, Prescriber, Evaluator, Reviewer, Observer, Administrator }

public static class Roles
{
    public static readonly IReadOnlyList<Role> All = Enum.GetValues<Role>();

    extension(Role role)
    {
        /// <summary>As said after a name (« équipe projet »).</summary>
        public string InFrench => role switch
        {
            Role.Department => "Département",
            Role.Coordination => "coordination de projet",
            Role.ProjectTeam => "équipe projet",
            Role.Prescriber => "prescription",
            Role.Evaluator => "évaluation",
            Role.Reviewer => "instruction de l'appel",
            Role.Observer => "observation (EPT, financeur, État)",
            _ => "administration",
        };

        /// <summary>Coordination and team work in one project, never outside it.</summary>
        public bool WorksInAProject => role is Role.Coordination or Role.ProjectTeam;
    }
}
