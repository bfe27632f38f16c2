using Jalons.Core.Governance.Actors;
using Jalons.Core.Programmes;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Governance.Actors;

/// <summary>Which actors are shown: of a territory, of a kind, in a role.</summary>
public sealed class ActorFilter
{
    [FromQuery(Name = "territoire")] public string? Territory { get; set; }
    [FromQuery(Name = "genre")] public OrganisationKind? Kind { get; set; }
    [FromQuery(Name = "role")] public ActorRole? Role { get; set; }

    public IReadOnlyList<Actor> Of(IReadOnlyList<Actor> actors, Programme programme)
    {
        var place = programme.Territories.Find(territory => territory.Code == Territory)?.Id;
        return [.. actors.Where(actor => actor.IsIn(place) && actor.Plays(Role) && (Kind is null || actor.Kind == Kind))];
    }
}
