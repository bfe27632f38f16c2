using Jalons.Core.Programmes;

namespace Jalons.Core.Governance.Actors;

/// <summary>An organisation beside all that it does in the programme (acteur): candidate, lead, member of a consortium, prescriber, provider of trainings.</summary>
public sealed record Actor(string Name)
{
    /// <summary>Its page; null for a body known by its name alone.</summary>
    public Guid? Id { get; init; }
    public string? Siret { get; init; }
    public OrganisationKind Kind { get; init; }
    public SocialEconomy SocialEconomy { get; init; }

    /// <summary>What it does, the most binding part first.</summary>
    public IReadOnlyList<ActorPart> Parts { get; init; } = [];

    public bool IsIn(long? territoryId) => territoryId is null || Parts.Any(part => part.TerritoryId is null || part.TerritoryId == territoryId);

    public bool Plays(ActorRole? role) => role is null || Parts.Any(part => part.Role == role);
}

/// <summary>One thing that an organisation does, in a territory or in all of them.</summary>
/// <param name="People">How many people that concerns; null where people are not counted.</param>
public sealed record ActorPart(ActorRole Role, long? TerritoryId, string Words, long? People = null);

public enum ActorRole { Lead, Member, Prescriber, Provider, Candidate }

public static class ActorWords
{
    extension(ActorRole role)
    {
        public string InFrench => role switch
        {
            ActorRole.Lead => "porteur",
            ActorRole.Member => "membre d’un consortium",
            ActorRole.Prescriber => "prescripteur",
            ActorRole.Provider => "propose des formations",
            _ => "candidat à l’appel",
        };
    }
}
