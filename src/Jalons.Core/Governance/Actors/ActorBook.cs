using Jalons.Core.People;
using Jalons.Core.Programmes;

namespace Jalons.Core.Governance.Actors;

/// <summary>Gathers what is known of each actor: one body for one SIRET, or for one name when a SIRET is missing.</summary>
internal sealed class ActorBook
{
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Actor> Actors => [.. _entries.Select(entry => entry.Actor with { Parts = [.. entry.Parts.OrderBy(part => part.Role).ThenBy(part => part.TerritoryId)] }).OrderBy(actor => Folding.Words(actor.Name), StringComparer.Ordinal)];

    /// <summary>Those that are kept come before those found to be them.</summary>
    public void Add(Organisation organisation)
    {
        if (_entries.Find(entry => entry.Organisations.Contains(organisation.SameAsId ?? 0)) is { } kept)
        {
            kept.Organisations.Add(organisation.Id);
            kept.Names.Add(Folding.Words(organisation.Name));
            return;
        }

        var entry = new Entry(new(organisation.Name) { Id = organisation.PublicId, Siret = organisation.Siret, Kind = organisation.Kind, SocialEconomy = organisation.SocialEconomy });
        entry.Organisations.Add(organisation.Id);
        _entries.Add(entry);
    }

    public void Add(long organisationId, ActorPart part) => _entries.Find(entry => entry.Organisations.Contains(organisationId))?.Parts.Add(part);

    public void Add(string name, string? siret, OrganisationKind kind, ActorPart part)
    {
        var known = _entries.Find(entry => siret is not null && entry.Actor.Siret == siret)
            ?? _entries.Find(entry => (siret is null || entry.Actor.Siret is null) && entry.Names.Contains(Folding.Words(name)));
        if (known is null) _entries.Add(known = new(new(name) { Siret = siret, Kind = kind }));
        else known.Actor = known.Actor with { Siret = known.Actor.Siret ?? siret, Kind = known.Actor.Kind is OrganisationKind.Unknown ? kind : known.Actor.Kind };
        known.Parts.Add(part);
    }

    private sealed class Entry(Actor actor)
    {
        public HashSet<long> Organisations { get; } = [];
        public HashSet<string> Names { get; } = [Folding.Words(actor.Name)];
        public Actor Actor { get; set; } = actor;
        public List<ActorPart> Parts { get; } = [];
    }
}
