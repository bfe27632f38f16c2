using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Applications;

/// <summary>What someone should look at before a dossier goes further.</summary>
public enum Flag { OtherChannel, Late, FalsePrior, MissingLink, ForeignLink, DoubleDeposit, SeveralTerritories, NoTerritory, FileMissing, Deleted }

public static class FlagWords
{
    extension(Flag flag)
    {
        public string InFrench => flag switch
        {
            Flag.OtherChannel => "déposé hors de la plateforme : non recevable",
            Flag.Late => "déposé après la date limite",
            Flag.FalsePrior => "dit avoir demandé ou reçu une subvention en 2020, mais n’est pas dans la liste",
            Flag.MissingLink => "dossier administratif absent ou introuvable",
            Flag.ForeignLink => "dossier administratif d’une autre structure",
            Flag.DoubleDeposit => "plusieurs dossiers de la même structure pour ce territoire",
            Flag.SeveralTerritories => "cite un autre territoire sans dossier propre pour lui",
            Flag.NoTerritory => "territoire non reconnu",
            Flag.FileMissing => "une pièce jointe n’a pas pu être récupérée",
            _ => "supprimé sur la plateforme",
        };
    }
}

/// <summary>Looks at all the dossiers of a call together, each with its attachments: doubles and links are seen side by side.</summary>
public sealed class Flags
{
    private readonly Call _call;
    private readonly HashSet<string> _prior;
    private readonly Dictionary<long, Application> _structures;
    private readonly ILookup<(string?, long?), Application> _deposits;
    private readonly HashSet<(string?, string)> _ownDossiers;

    private Flags(Call call, IReadOnlyList<Application> all, IEnumerable<string> prior)
    {
        (_call, _prior) = (call, [.. prior]);
        var alive = all.Where(one => one is { DeletedAt: null, Channel: Channel.Platform }).ToList();
        _structures = alive.Where(one => one is { Kind: ApplicationKind.Structure, Number: not null }).ToDictionary(one => one.Number!.Value);
        var projects = alive.Where(one => one is { Kind: ApplicationKind.Project, Siren: not null }).ToList();
        _deposits = projects.ToLookup(one => (one.Siren, one.LotId));
        _ownDossiers = [.. projects.Where(one => one.NamedTerritories.Count > 0).Select(one => (one.Siren, one.NamedTerritories[0]))];
    }

    public static async Task<Flags> Of(AppDb db, Call call, IReadOnlyList<Application> all, CancellationToken stop) => new(
        call,
        all,
        await db.PriorApplicants.Where(known => known.CallId == call.Id).Select(known => known.Siren).ToListAsync(stop));

    public IReadOnlyList<Flag> On(Application dossier) => [.. Seen(dossier)];

    private IEnumerable<Flag> Seen(Application dossier)
    {
        if (dossier.DeletedAt is not null) yield return Flag.Deleted;
        if (dossier.Channel is not Channel.Platform)
        {
            yield return Flag.OtherChannel;
            yield break;
        }
        if (_call.IsLate(dossier.DepositedAt)) yield return Flag.Late;
        if (dossier.Attachments.Exists(file => file.IsMissing)) yield return Flag.FileMissing;
        if (dossier.Kind is ApplicationKind.Structure) yield break;

        if (dossier.LotId is null) yield return Flag.NoTerritory;
        if (dossier.ClaimsPrior == true && (dossier.Siren is null || !_prior.Contains(dossier.Siren))) yield return Flag.FalsePrior;
        if (LinkFault(dossier) is { } fault) yield return fault;
        if (_deposits[(dossier.Siren, dossier.LotId)].Any(other => other.Id != dossier.Id) && dossier.DeletedAt is null) yield return Flag.DoubleDeposit;
        if (dossier.NamedTerritories.Skip(1).Any(code => !_ownDossiers.Contains((dossier.Siren, code)))) yield return Flag.SeveralTerritories;
    }

    private Flag? LinkFault(Application dossier)
    {
        if (dossier.ClaimsPrior == true) return null;
        if (dossier.LinkedNumber is not { } number || !_structures.TryGetValue(number, out var structure)) return Flag.MissingLink;
        return structure.Siren is not null && structure.Siren != dossier.Siren ? Flag.ForeignLink : null;
    }
}
