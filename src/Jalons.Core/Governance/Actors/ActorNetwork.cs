using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Governance.Actors;

/// <summary>The network of one territory: the kinds of structure that refer, the project, the bodies that train; links count journeys, small counts hidden.</summary>
public sealed record ActorNetwork(Territory Territory, Project Project, string Lead, IReadOnlyList<NetworkNode> Prescribers, IReadOnlyList<NetworkNode> Providers)
{
    /// <summary>More links could not be told apart (evaluation 5.4).</summary>
    private const int MostNodes = 12;

    public NetworkChart Chart => new(Measure.Count("Parcours"), Project.Name, new("Orientent vers le projet", Prescribers), Providers.Count == 0 ? null : new("Forment les personnes", Providers));

    public static async Task<ActorNetwork?> Of(AppDb db, Scope scope, Programme programme, Territory territory, CancellationToken stop)
    {
        if (programme.Projects.Find(project => project.TerritoryId == territory.Id) is not { } project) return null;

        var journeys = db.Journeys.Counted().Where(journey => journey.ProgrammeId == scope.ProgrammeId && journey.TerritoryId == territory.Id);
        var kinds = await journeys.Where(journey => journey.Referral.StructureType != null && journey.Referral.StructureType != Option.NotStated)
            .GroupBy(journey => journey.Referral.StructureType!).Select(kind => new { Code = kind.Key, Count = kind.Count() }).ToListAsync(stop);
        var providers = await (from training in db.TrainingReferrals
                               join offer in db.Offers on training.OfferId equals offer.Id
                               where journeys.Any(journey => journey.Id == training.JourneyId)
                               group training by offer.Provider into sent
                               select new { Name = sent.Key, Count = sent.Count() }).ToListAsync(stop);
        var secret = SecretUpTo(scope, programme);
        return new(territory, project, programme.Organisations.Find(known => known.Id == project.LeadOrganisationId)?.Name ?? project.Name,
            Nodes(kinds.Select(kind => (Nomenclatures.StructureType.Find(kind.Code)?.Label ?? kind.Code, (long)kind.Count)), secret),
            Nodes(providers.Select(provider => (provider.Name, (long)provider.Count)), secret));
    }

    /// <summary>Counts from 1 to this are not told to <paramref name="scope"/>; 0 for those who see the people themselves.</summary>
    public static int SecretUpTo(Scope scope, Programme programme) => scope.SeesIdentity ? 0 : scope.Role is Role.Evaluator ? programme.Thresholds.InternalSecretUpTo : programme.Thresholds.SecretUpTo;

    /// <summary>The strongest links, small ones hidden; a single hidden one takes the next with it, or the total would give it away.</summary>
    public static IReadOnlyList<NetworkNode> Nodes(IEnumerable<(string Name, long Count)> links, int secretUpTo)
    {
        var ordered = links.Where(link => link.Count > 0).OrderByDescending(link => link.Count).ThenBy(link => link.Name, StringComparer.Ordinal).Take(MostNodes).ToList();
        var hidden = ordered.Count(link => link.Count <= secretUpTo);
        if (hidden == 1 && ordered.Count > 1) hidden = 2;
        // Hidden ones come by name: their order would tell which is the larger.
        return
        [
            .. ordered.Take(ordered.Count - hidden).Select(link => new NetworkNode(link.Name, link.Count)),
            .. ordered.Skip(ordered.Count - hidden).OrderBy(link => link.Name, StringComparer.Ordinal).Select(link => new NetworkNode(link.Name, Cell.Hidden)),
        ];
    }
}
