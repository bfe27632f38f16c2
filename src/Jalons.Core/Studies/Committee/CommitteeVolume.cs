using Jalons.Core.Programmes;
using Jalons.Core.Studies.Booklets;
using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Committee;

/// <summary>What a steering committee of one territory is given: one sheet for its elected official, and a short deck.</summary>
internal static class CommitteeVolume
{
    /// <summary>One printable A4: five targets, three alerts, one decision asked.</summary>
    public static Report Sheet(StudyData data, Territory territory)
    {
        var alerts = Alerts.Of(data, territory);
        return VolumeFrame.Of(data, territory.Name, "", territory.Name,
        [
            new(data.Objectives.Count == 1 ? "L’objectif" : $"Les {French.InWords(data.Objectives.Count)} objectifs") { Blocks = [Targets(data, territory)] },
            new("Trois alertes") { Blocks = [new BulletList([.. alerts.Select(alert => Prose.Of(Words.Strong(alert.Title + " : "), alert.Fact))]) { IsNumbered = true }] },
            new("Une décision demandée") { Blocks = [new Callout(DecisionOf(alerts), ["Proposition tirée de la première alerte, à confirmer par la coordination."])] },
        ]) with
        {
            IsLeaflet = true,
            Mentions = [new("Situation au", French.Date(data.At)), new("Extraction", $"{data.Snapshot.Number}, empreinte {data.Snapshot.ShortHash}"), new("Édition", data.IsInside ? "Interne, à ne pas diffuser" : "Pour diffusion")],
        };
    }

    public static Deck Deck(StudyData data, Territory territory)
    {
        var alerts = Alerts.Of(data, territory);
        return new()
        {
            Title = $"Comité de pilotage : {territory.Name}",
            Subtitle = $"Situation au {French.Date(data.At)}",
            Collection = VolumeFrame.Collection(data),
            Publisher = data.Programme.Institution,
            IssuedOn = data.ExtractedOn,
            Watermark = data.Programme.Watermark,
            Mentions = [.. VolumeFrame.Mentions(data).Skip(1)],
            Slides =
            [
                Slides.Of(TargetFigures.Bullets(data, territory)),
                Slides.Of(data, $"{territory.Name} a reçu {data.Count("R01", territory).Print} personnes en diagnostic", Numbers(data, territory), "Le territoire en six nombres", data.Objectives.Select(objective => data.Sentence(objective.Code, territory))),
                Slides.Of(BookletPeople.Ages(data, territory)),
                Slides.Of(BookletPeople.Prescribers(data, territory)),
                Slides.Of(Barriers.AtDiagnosis(data, territory)),
                Slides.Of(data, data.In(territory, "D02").Value is { } days ? $"À {territory.Name}, la moitié des personnes orientées ont leur ordinateur en {French.Number(days)} jours" : "Chaque étape a son délai", Delays.Table(data), "Jours en lesquels la moitié des personnes orientées sont servies", [data.Sentence("D02", territory)]),
                Slides.List(data, alerts.Count == 0 ? "Aucune alerte à discuter" : $"À discuter : {string.Join(", ", alerts.Select(alert => alert.Title.Uncapitalised))}", [.. alerts.Select(alert => $"{alert.Title} : {alert.Fact}")]),
                Slides.List(data, DecisionOf(alerts), ["La décision demandée au comité.", "Proposition à débattre, tirée de la première alerte."]),
            ],
        };
    }

    private static string DecisionOf(IReadOnlyList<Alert> alerts) => alerts.Count > 0 ? alerts[0].Decision : "Le comité prend acte : tous les objectifs sont atteints.";

    private static Table Targets(StudyData data, Territory territory) => new(
        data.ReachedInWords(territory), [Column.Words("Objectif", 3), new("Réalisé"), new("Cible"), new("Atteinte"), Column.Words("État", 1.4)],
        [.. data.Objectives.Select(objective => Row.Of(objective.Label, data.Count(objective.Code, territory), data.Of(objective, territory).Target ?? 0, Share(data, objective, territory), data.IsReached(objective, territory) ? "Atteint" : "Pas encore"))])
    {
        Scope = $"{data.Count("R01", territory).Print} parcours reçus en diagnostic au {French.Date(data.At)}.",
        Source = data.Source,
    };

    private static Cell Share(StudyData data, Objective objective, Territory territory)
        => data.Count(objective.Code, territory) is Cell.Secret ? Cell.Hidden : data.Of(objective, territory) is { Target: > 0 and var target, Numerator: var done } ? new Cell.Percent(100.0 * (done ?? 0) / target) : Cell.Empty;

    private static KeyFigures Numbers(StudyData data, Territory territory) => new(
    [
        new(data.Count("R01", territory), "personnes reçues en diagnostic"), new(data.Share("B01", territory), "n’avaient pas d’ordinateur"), new(data.Share("P04", territory), "touchent le RSA"),
        new(data.Count("R02", territory), "ont reçu un ordinateur"), new(data.Share("S01", territory), "suivies à 3 mois, parmi celles à suivre"), new(data.Count("R05", territory), "ont passé une certification"),
    ]);
}
