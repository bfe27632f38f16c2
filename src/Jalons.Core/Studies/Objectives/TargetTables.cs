using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Objectives;

/// <summary>The targets by territory, with the line that tells persons from journeys.</summary>
internal static class TargetTables
{
    public static Table ByTerritory(StudyData data)
    {
        var territories = data.Programme.Territories;
        return new(
            territories.Count == 1 ? "Le territoire et ses cibles" : $"Les {French.InWords(territories.Count)} territoires et leurs cibles",
            [Column.Words("Objectif", 2.5), .. territories.Select(territory => new Column(territory.Name, 1.5)), new("Somme", 1.2), new("Doubles", 1.25), new("Département", 1.9)],
            [.. data.Objectives.Select(objective => Line(data, objective))])
        {
            Subtitle = "Réalisé et, entre parenthèses, cible. Les territoires comptent des parcours ; le département compte des personnes distinctes.",
            Scope = $"Parcours du programme, situation au {French.Date(data.At)}.",
            Note = "« Doubles » : personnes suivies par deux projets, comptées une fois dans chaque territoire. Somme des territoires moins doubles = département. Cette correction est publiée telle quelle.",
            Source = data.Source,
        };
    }

    /// <summary>Before and after the deadline of the diagnoses.</summary>
    public static Table Deadline(StudyData data) => new(
        "Les diagnostics avant et après l’échéance",
        [Column.Words("Territoire"), new("Avant l’échéance"), new("Après"), new("Cible"), new("Avancement")],
        [
            .. data.Programme.Territories.Select(territory => Row.Of(territory.Name, data.Count("R01a", territory), data.Count("R01b", territory), data.In(territory, "R01").Target ?? 0, Index(data.In(territory, "R07").Value))),
            Row.Total("Département", data.Count("R01a"), data.Count("R01b"), data.Whole("R01").Target ?? 0, Index(data.Whole("R07").Value)),
        ])
    {
        Subtitle = $"Échéance du {French.Date(data.Programme.DiagnosisDeadline)}. Avancement : réalisé pour 1 attendu à cette date.",
        Scope = $"Parcours reçus en diagnostic, situation au {French.Date(data.At)} ; le département compte des personnes distinctes.",
        Note = "Un territoire qui a commencé plus tard avait moins de temps : l’avancement ne mesure pas l’effort des équipes.",
        Source = data.Source,
    };

    private static Row Line(StudyData data, Objective objective)
    {
        var sum = data.Programme.Territories.Sum(territory => data.Of(objective, territory).Numerator ?? 0);
        return Row.Of([objective.Label, .. data.Programme.Territories.Select(territory => data.WithTarget(objective, territory)),
            data.Disclosure.IsHidden(objective.Code) ? Cell.Hidden : sum, sum - (data.Whole(objective.Code).Numerator ?? 0), data.WithTarget(objective)]);
    }

    private static Cell Index(double? value) => value is { } index ? new Cell.Number(index, 2) : new Cell.NotMeasurable("pas d’échéance");
}
