using Jalons.Core.Programmes;
using Jalons.Core.Studies.Objectives;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Committee;

/// <summary>Something a committee should discuss.</summary>
/// <param name="Weight">From 0 (nothing) to 1 (nothing done).</param>
/// <param name="Decision">What could be asked of the committee; a proposal, never a conclusion.</param>
internal sealed record Alert(string Title, string Fact, double Weight, string Decision);

/// <summary>The three weightiest alerts of a territory: targets far away, ruptures, missing follow-ups, incomplete files.</summary>
internal static class Alerts
{
    private const int Shown = 3;

    public static IReadOnlyList<Alert> Of(StudyData data, Territory territory)
    {
        var found = data.Objectives.Where(objective => !data.IsReached(objective, territory)).Select(objective => (Alert?)Missed(data, objective, territory))
            .Concat([Share(data, territory, "F06", "Ruptures à l’entrée en formation", lacks: false, "Qui rappelle, dans la semaine, chaque personne orientée vers une formation ?"),
                Share(data, territory, "S01", "Suivis à 3 mois", lacks: true, "Qui fait les suivis à 3 mois en retard, et avec quel temps dédié ?"),
                Share(data, territory, "S02", "Suivis à 6 mois", lacks: true, "Qui fait les suivis à 6 mois en retard, et avec quel temps dédié ?"),
                Share(data, territory, "Q02", "Dossiers complets", lacks: true, "Quels champs l’équipe complète-t-elle avant la prochaine extraction ?")]);
        return [.. found.OfType<Alert>().OrderByDescending(alert => alert.Weight).Take(Shown)];
    }

    private static Alert Missed(StudyData data, Objective objective, Territory territory)
    {
        var (done, target) = (data.Of(objective, territory).Numerator ?? 0, data.Of(objective, territory).Target ?? 0);
        return new(objective.Label, Words(data, objective, territory), target == 0 ? 0 : 1 - done / (double)target, objective.Code switch
        {
            "R01" => "Quelles permanences ouvrir pour recevoir les personnes qui attendent un diagnostic ?",
            "R02" => "Quand le prochain stock d’ordinateurs est-il commandé, et pour combien de personnes ?",
            "R03" => "Quelle offre de connexion retenir pour les personnes orientées qui n’en ont pas encore ?",
            "R04" => "Quelles places de formation ouvrir, et où ?",
            _ => "Quelles sessions de certification programmer, et qui y accompagne les personnes orientées ?",
        });
    }

    private static string Words(StudyData data, Objective objective, Territory territory) => data.Count(objective.Code, territory) is Cell.Secret ? $"Réalisé non publié (petit effectif), pour {French.Count(data.Of(objective, territory).Target ?? 0)} visées." : data.Of(objective, territory).Target is { } target
        ? $"{data.Count(objective.Code, territory).Print} pour {French.Count(target)} visées{(data.ShareOfTarget(objective, territory) is { } share ? $", {share}" : "")}."
        : data.Sentence(objective.Code, territory);

    private static Alert? Share(StudyData data, Territory territory, string code, string title, bool lacks, string decision)
        => data.Share(code, territory) is Cell.Percent share
            ? new(title, $"{share.Print} {(code == "F06" ? "n’ont pas commencé la formation proposée" : code == "Q02" ? "des champs principaux sont remplis" : "des personnes à suivre l’ont été")}.", (lacks ? 100 - share.Value : share.Value) / 100, decision)
            : null;
}
