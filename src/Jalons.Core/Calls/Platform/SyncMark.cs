using Jalons.Core.Calls.Applications;

namespace Jalons.Core.Calls.Platform;

/// <summary>How far one procedure of the platform was pulled (relevé).</summary>
public sealed class SyncMark
{
    public long Id { get; set; }
    public long CallId { get; set; }
    public ApplicationKind Kind { get; set; }
    public int Procedure { get; set; }

    /// <summary>All that changed until then is here; null before the first whole pull.</summary>
    public DateTime? Until { get; set; }
    public DateTime? LastAt { get; set; }
}

/// <summary>What a pull found.</summary>
public sealed record SyncOutcome(int Read, int Created, int Updated, int Unchanged, int Deleted, int Files, int FilesMissing)
{
    public static readonly SyncOutcome Nothing = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>One dossier taken in.</summary>
    public static SyncOutcome Of(Reception reception)
        => new(1, reception is Reception.Created ? 1 : 0, reception is Reception.Updated ? 1 : 0, reception is Reception.Unchanged ? 1 : 0, 0, 0, 0);

    public static SyncOutcome operator +(SyncOutcome left, SyncOutcome right) => new(
        left.Read + right.Read, left.Created + right.Created, left.Updated + right.Updated, left.Unchanged + right.Unchanged, left.Deleted + right.Deleted, left.Files + right.Files, left.FilesMissing + right.FilesMissing);

    public string InFrench => $"{Read} dossiers lus : {Created} nouveaux, {Updated} mis à jour, {Unchanged} inchangés, {Deleted} supprimés ; {Files} pièces jointes récupérées, {FilesMissing} manquantes.";
}
