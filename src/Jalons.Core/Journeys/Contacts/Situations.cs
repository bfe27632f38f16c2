using Jalons.Core.Dictionary;

namespace Jalons.Core.Journeys.Contacts;

/// <summary>Where people are some months later: the insertion codes of the evaluation's codebook (evaluation, M16).</summary>
public static class Situations
{
    public static readonly Nomenclature All = new("follow_up_situations",
    [
        new("lasting_job", "En emploi, CDI ou CDD de six mois et plus", 0),
        new("short_job", "En emploi de moins de six mois, intérim", 1),
        new("siae", "En insertion par l’activité économique", 2),
        new("training", "En formation qualifiante", 3),
        new("business", "Crée son activité", 4),
        new("searching", "Cherche un emploi ou une formation", 5),
        new("unchanged", "Situation inchangée", 6),
        new("worse", "Situation plus difficile", 7),
        new("other", "Autre situation", 8),
    ]);
}
