using Jalons.Core.Dictionary;

namespace Jalons.Core.Resources;

/// <summary>Why people never enter a training or leave it: the reasons of the evaluation's codebook (evaluation, M16).</summary>
public static class DropReasons
{
    public static readonly Nomenclature All = new("drop_reasons",
    [
        new("refusal", "Ne le souhaite plus", 0),
        new("unreachable", "Injoignable", 1),
        new("schedule", "Horaires ou garde d’enfants", 2),
        new("language", "Langue", 3),
        new("health", "Santé", 4),
        new("job", "A trouvé un emploi", 5),
        new("unsuitable", "Offre complète ou inadaptée", 6),
        new("mobility", "Trop loin, transports", 7),
    ]);
}
