using Jalons.Core.People;
using Jalons.Core.Programmes;

namespace Jalons.Core.Governance.Actors;

/// <summary>Gathers what is known of each actor: one body for one SIRET, or for one name when a SIRET is missing.</summary>
internal sealed class ActorBook
{
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Actor> Actors => [.. _entries.Select(entry => entry.Actor with { Parts = [.. entry.Parts.OrderBy(part => part.Role).ThenBy(part => part.TerritoryId)] }).OrderBy(actor => Folding.Words(actor.Name), StringComparer.Ordinal)];

    public void Add(Organisation organisation) => _entries.Add(new(organisation.Id, new(organisation.Name)
    {
        Id = organisation.PublicId,
        Siret = organisation.Siret,
        Kind = organisation.Kind,
        SocialEconomy = organisation.SocialEconomy,
    }));

    public void Add(long organisationId, ActorPart part) => _entries.Find(entry => entry.OrganisationId == organisationId)?.Parts.Add(part);

    public void Add(string name, string? siret, OrganisationKind kind, ActorPart part)
    {
        var known = _entries.Find(entry => siret is not null && entry.Actor.Siret == siret)
            ?? _entries.Find(entry => (siret is null || entry.Actor.Siret is null) && Folding.Words(entry.Actor.Name) == Folding.Words(name));
        if (known is null) _entries.Add(known = new(null, new(name) { Siret = siret, Kind = kind }));
        else known.Actor = known.Actor with { Siret = known.Actor.Siret ?? siret, Kind = known.Actor.Kind is OrganisationKind.Unknown ? kind : known.Actor.Kind };
        known.Parts.Add(part);
    }

    private sealed class Entry(long? organisationId, Actor actor)
    {
        public long? OrganisationId => organisationId;
        public Actor Actor { get; set; } = actor;
        public List<ActorPart> Parts { get; } = [];
    }
}
