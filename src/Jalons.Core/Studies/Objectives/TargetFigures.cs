using Jalons.Core.Programmes;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Drawn = Jalons.Documents.Figure;

namespace Jalons.Core.Studies.Objectives;

/// <summary>What was done against the five targets of the call, as bars, over time and by territory.</summary>
internal static class TargetFigures
{
    /// <summary>The five objectives, of the département or of one territory.</summary>
    public static Drawn Bullets(StudyData data, Territory? territory = null)
    {
        var bars = data.Objectives.Where(objective => data.Of(objective, territory).Target is not null)
            .Select(objective => Bar(data, objective, territory, objective.Label)).ToList();
        return new(data.ReachedInWords(territory) + (territory is null ? "" : $" à {territory.Name}"), new TargetChart(Measure.Count("Réalisé"), bars))
        {
            Subtitle = territory is null ? "Réalisations et cibles du programme, en nombre de personnes distinctes." : $"Réalisations et cibles du territoire {territory.Name}, en nombre de parcours.",
            Reading = data.Sentence("R02", territory),
            Scope = territory is null
                ? $"{data.Count("R01").Print} personnes reçues en diagnostic dans les {data.Programme.Territories.Count} territoires ; les personnes suivies par deux projets sont comptées une fois."
                : $"{data.Count("R01", territory).Print} parcours du territoire, situation au {French.Date(data.At)}.",
            Note = $"La cible « formation » compte les orientations, et s’entend à {French.Percent(100 * data.Programme.Thresholds.AboutTolerance)} près. {Unverified(data)}".Trim(),
            Source = data.Source,
            AltText = $"Barres des réalisations ({bars.Count}), chacune avec un trait à la hauteur de sa cible.",
        };
    }

    /// <summary>One objective in each territory.</summary>
    public static Drawn ByTerritory(StudyData data, Objective objective, string title) => new(title,
        new TargetChart(Measure.Count("Réalisé"), [.. data.Programme.Territories.Select(territory => Bar(data, objective, territory, territory.Name))]))
    {
        Subtitle = $"{objective.Label} et cible de chaque territoire, en nombre de parcours.",
        Reading = data.Sentence(objective.Code, data.Programme.Territories[0]),
        Scope = $"Parcours du programme, situation au {French.Date(data.At)}.",
        Source = data.Source,
        AltText = $"Une barre par territoire, avec un trait à la hauteur de sa cible : {objective.Label}.",
    };

    /// <summary>The diagnoses added up day by day, the line to the target and the mark of the deadline.</summary>
    public static Drawn Pace(StudyData data)
    {
        var total = data.Diagnoses.Sum(day => day.Persons);
        return new($"{data.Count("R01a").Print} personnes ont été reçues avant l’échéance du {French.Date(data.Programme.DiagnosisDeadline)}", new StepChart(Measure.Count("Personnes reçues"), [new Curve("Reçues", Steps(data))])
        {
            Target = new("cible", data.Programme.StartsOn, data.Programme.DiagnosisDeadline, data.Whole("R01").Target ?? 0),
        })
        {
            Subtitle = "Nombre cumulé de personnes reçues en diagnostic.",
            Reading = data.Sentence("R01a"),
            Scope = $"Personnes reçues en diagnostic, comptées au jour de leur premier diagnostic, n = {French.Count(total)}.",
            Note = $"L’échéance ne vaut que pour les diagnostics : remises, formations et certifications peuvent venir après. Un pas compte plus de {data.Disclosure.SecretUpTo} personnes.",
            Source = data.Source,
            AltText = "Courbe en escalier du nombre de personnes reçues, et droite du rythme attendu jusqu’à l’échéance.",
        };
    }

    // A step is drawn once enough people have come since the last: a day with few of them does not show.
    private static List<Step> Steps(StudyData data)
    {
        var (total, steps) = (0, new List<Step>());
        foreach (var (on, persons) in data.Diagnoses)
        {
            total += persons;
            if (total - (steps.Count > 0 ? steps[^1].Value : 0) > data.Disclosure.SecretUpTo) steps.Add(new(on, total));
        }
        if (steps.Count > 0 && steps[^1].Value < total) steps[^1] = new(data.Diagnoses[^1].On, total);
        return steps;
    }

    private static TargetBar Bar(StudyData data, Objective objective, Territory? territory, string label)
        => new(label, data.Count(objective.Code, territory), data.Of(objective, territory).Target ?? 0, data.IsReached(objective, territory)) { Remark = data.ShareOfTarget(objective, territory), Former = data.Of(objective, territory).FormerTarget is { } former ? (Documents.Cell)former : null };

    private static string Unverified(StudyData data) => data.Whole("R03").Reason is { } reason ? $"Connexions : {reason}." : "";
}
