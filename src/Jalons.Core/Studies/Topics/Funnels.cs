using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Drawn = Jalons.Documents.Figure;

namespace Jalons.Core.Studies.Topics;

/// <summary>F: what was proposed and what followed; services run side by side, never as one chain.</summary>
internal static class Funnels
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph("Chaque service se lit seul : une personne peut recevoir un ordinateur sans formation, ou une formation sans ordinateur."),
        Common(data),
        Service(data, "F02", "un ordinateur", "dotées", "oriented", "delivered"),
        Service(data, "F03", "une connexion", "dotées", "oriented", "delivered"),
        Service(data, "F04", "une formation", "entrées", "oriented", "entered", "finished"),
        Service(data, "F05", "une certification", "l’ont passée", "oriented", "taken", "passed"),
    ];

    /// <summary>F01: what every journey goes through, in the département or in one territory.</summary>
    public static Drawn Common(StudyData data, Territory? territory = null) => Draw(
        data, territory, "F01", Said(data, "F01", territory, "served", "diagnosed") ? $"{data.Count("F01", territory, "served").Print} personnes ont reçu un service au moins, sur {data.Count("F01", territory, "diagnosed").Print} reçues en diagnostic" : "Du diagnostic aux suivis",
        $"Nombre de personnes à chaque étape commune{(territory is null ? "" : $" à {territory.Name}")}, et part de l’étape précédente.", ["diagnosed", "oriented", "served", "followed_3", "followed_6"],
        "Les suivis à 3 et 6 mois ne sont dus que plusieurs mois après le diagnostic : les dernières barres ne comptent pas que des personnes perdues.");

    private static Drawn Service(StudyData data, string code, string service, string then, params string[] stages) => Draw(
        data, null, code, ValueOf(data, code, null, stages[1]) is Cell.NotMeasurable ? $"{data.Count(code, answer: stages[0]).Print} personnes orientées vers {service} ; la suite n’est pas connue" : Said(data, code, null, stages[0], stages[1]) ? $"{data.Count(code, answer: stages[0]).Print} personnes orientées vers {service}, {data.Count(code, answer: stages[1]).Print} {then}" : $"De l’orientation vers {service} au résultat",
        $"De l’orientation vers {service} au résultat, en nombre de personnes, et part de l’étape précédente.", stages);

    // Where nothing says who entered a training, nobody is known to have entered: that is not « nobody ».
    private static Cell ValueOf(StudyData data, string code, Territory? territory, string stage)
        => code == "F04" && stage != "oriented" && (territory is null ? data.Whole("F06") : data.In(territory, "F06")) is { Status: FigureStatus.NotMeasurable, Reason: var reason } ? new Cell.NotMeasurable(reason ?? "") : data.Count(code, territory, stage);

    private static bool Said(StudyData data, string code, Territory? territory, params string[] stages) => Array.TrueForAll(stages, stage => data.Count(code, territory, stage) is not Cell.Secret);

    // The first step after the start that is not hidden.
    private static string Reading(FunnelChart chart)
    {
        var read = Enumerable.Range(1, chart.Stages.Count - 1).FirstOrDefault(stage => chart.Stages[stage].Value is Cell.Count);
        return chart.Stages[read].Value is not Cell.Count ? "Les effectifs sont trop faibles pour être publiés." : $"« {chart.Stages[read].Label} » : {chart.Tip(read)}{(chart.ShareOfPrevious(read) is Cell.Percent ? " de l’étape précédente" : "")}.";
    }

    private static Drawn Draw(StudyData data, Territory? territory, string code, string title, string subtitle, string[] stages, string? note = null)
    {
        var figure = territory is null ? data.Whole(code) : data.In(territory, code);
        var shown = figure.Modalities.Where(answer => stages.Contains(answer.Code)).ToList();
        var chart = new FunnelChart(Measure.Count("Personnes"), [.. shown.Select(answer => new Stage(answer.Label, ValueOf(data, code, territory, answer.Code)))]);
        return new(title, chart)
        {
            Subtitle = subtitle,
            Reading = Reading(chart),
            Scope = $"{(territory is null ? "Personnes reçues" : "Parcours reçus")} en diagnostic, situation au {Documents.Typography.French.Date(data.At)}, n = {data.Count("R01", territory).Print}.",
            Note = note,
            Source = data.Source,
            AltText = $"Barres horizontales, une par étape : {subtitle}",
        };
    }
}
