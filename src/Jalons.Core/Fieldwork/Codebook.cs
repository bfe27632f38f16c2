using System.Collections.Frozen;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys.Contacts;

namespace Jalons.Core.Fieldwork;

/// <summary>One code of the codebook.</summary>
/// <param name="Code">Family, then name (« insertion.siae »), stable.</param>
/// <param name="Family">Code of the family.</param>
/// <param name="Label">In French.</param>
public sealed record TextTheme(string Code, string Family, string Label);

/// <summary>The codebook of the annexe's free texts, first version (evaluation, section 1.4); several codes may stand on one text.</summary>
public static class Codebook
{
    public const string Training = "training";
    public const string Insertion = "insertion";
    public const string Evolution = "evolution";
    public const string Usage = "usage";
    public const string Barrier = "barrier";
    public const string Other = "other";

    /// <summary>Nothing was said (« RAS », « néant », « - »).</summary>
    public const string Empty = "other.empty";

    /// <summary>Something was said that the codebook has no code for.</summary>
    public const string None = "other.none";

    public static readonly IReadOnlyList<(string Code, string Label)> Reasons =
    [
        ("refusal", "ne le souhaite plus"), ("unreachable", "injoignable"), ("schedule", "horaires ou garde d’enfants"), ("language", "langue"), ("health", "santé"),
        ("job", "a trouvé un emploi"), ("unsuitable", "offre complète ou inadaptée"), ("mobility", "trop loin, transports"),
    ];

    public static readonly IReadOnlyList<(string Code, string Label)> BarrierStates =
        [("lifted", "levé"), ("ongoing", "en cours de résolution"), ("persisting", "persistant"), ("new", "nouveau")];

    public static readonly IReadOnlyList<TextTheme> All =
    [
        new("training.waiting", Training, "Pas commencée, en attente"),
        .. Reasons.Select(reason => new TextTheme($"training.never.{reason.Code}", Training, $"Jamais entrée : {reason.Label}")),
        new("training.never.unsaid", Training, "Jamais entrée, sans motif"),
        new("training.ongoing", Training, "En cours"),
        new("training.finished", Training, "Terminée"),
        .. Reasons.Select(reason => new TextTheme($"training.dropped.{reason.Code}", Training, $"Abandon : {reason.Label}")),
        new("training.dropped.unsaid", Training, "Abandon, sans motif"),
        .. Situations.All.Options.Select(option => new TextTheme($"insertion.{option.Code}", Insertion, option.Label)),
        new("insertion.unreachable", Insertion, "Injoignable"),
        new("evolution.positive", Evolution, "Évolution positive"),
        new("evolution.stable", Evolution, "Évolution stable"),
        new("evolution.worse", Evolution, "Évolution dégradée"),
        new("usage.procedures", Usage, "Fait ses démarches seule"),
        new("usage.job_search", Usage, "Cherche un emploi en ligne"),
        new("usage.video", Usage, "Visio, formation à distance"),
        new("usage.schooling", Usage, "Suit la scolarité des enfants"),
        new("usage.limited", Usage, "Usage limité"),
        new("usage.breakdown", Usage, "Panne ou perte de l’équipement"),
        new("usage.connection_end", Usage, "Fin de la connexion"),
        .. Nomenclatures.Barriers.Options.SelectMany(barrier => BarrierStates.Select(state => new TextTheme($"barrier.{barrier.Code}.{state.Code}", Barrier, $"{barrier.Label} : {state.Label}"))),
        new(Empty, Other, "Rien n’est dit"),
        new(None, Other, "Hors de la grille"),
    ];

    private static readonly FrozenDictionary<string, TextTheme> ByCode = All.ToFrozenDictionary(theme => theme.Code, StringComparer.Ordinal);

    public static TextTheme? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The families that a text is coded with.</summary>
    public static IReadOnlyList<string> FamiliesOf(CodedText text) => text switch
    {
        CodedText.Training => [Training, Other],
        CodedText.Remarks => [Training, Usage, Barrier, Other],
        _ => [Insertion, Evolution, Usage, Barrier, Other],
    };

    public static string LabelOf(string family) => family switch
    {
        Training => "Formation",
        Insertion => "Insertion",
        Evolution => "Évolution",
        Usage => "Usages",
        Barrier => "Freins",
        _ => "Autre",
    };
}
