using Jalons.Core.People;
using Jalons.Core.Programmes;

namespace Jalons.Core.Governance.Actors;

/// <summary>Organisations that were written twice and are one: a pointer to the one that is kept, cleared when they turn out to be two.</summary>
public static class SameOrganisations
{
    extension(Programme programme)
    {
        /// <summary>The organisation that a name stands for: the one kept where it was found to be another; null for a name that is not known.</summary>
        public Organisation? OrganisationNamed(string name)
            => programme.Organisations.Named(name) is { } found ? programme.KeptFor(found) : null;

        public Organisation KeptFor(Organisation organisation) => programme.Organisations.Find(known => known.Id == organisation.SameAsId) ?? organisation;

        /// <summary>Those found to be this one, by name.</summary>
        public IReadOnlyList<Organisation> SameAs(Organisation kept) => [.. programme.Organisations.Where(known => known.SameAsId == kept.Id).OrderBy(known => known.Name, StringComparer.CurrentCulture).ThenBy(known => known.Id)];
    }

    extension(List<Organisation> organisations)
    {
        /// <summary>The one of this name, however it is written.</summary>
        public Organisation? Named(string name) => organisations.Find(known => Folding.Words(known.Name) == Folding.Words(name));
    }

    extension(Organisation organisation)
    {
        /// <summary>Says that it is <paramref name="kept"/>; those that were found to be it follow, and what only it knew is kept.</summary>
        public void JoinTo(Organisation kept, IEnumerable<Organisation> followers)
        {
            organisation.SameAsId = kept.Id;
            foreach (var follower in followers) follower.SameAsId = kept.Id;
            kept.Siret ??= organisation.Siret;
            if (kept.Kind is OrganisationKind.Unknown) kept.Kind = organisation.Kind;
            if (kept.SocialEconomy is SocialEconomy.Unknown) kept.SocialEconomy = organisation.SocialEconomy;
        }
    }

    /// <summary>Why an organisation cannot be said to be another; null when it can.</summary>
    public static string? FaultOfJoining(Organisation one, Organisation? kept) => kept switch
    {
        null => "Choisissez la structure à garder.",
        { Id: var id } when id == one.Id => "Choisissez une autre structure.",
        { SameAsId: not null } => $"{kept.Name} est déjà réunie avec une autre : choisissez celle qui est gardée.",
        { Siret: { } theirs } when one.Siret is { } own && own != theirs => $"Leurs SIRET sont différents : ce sont deux établissements. Corrigez d’abord celui qui est faux.",
        _ => null,
    };
}
