using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Models;

/// <summary>Chapter 5.5: the effects of each model in points, with their intervals; odds ratios stand in the annex.</summary>
internal static class ModelFigures
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph("On compare des personnes qui diffèrent par une caractéristique et se ressemblent par les autres : territoire, genre, âge, qualification, RSA, nombre de freins. Les écarts sont des associations ; ce qui n’est pas mesuré (langue, santé, disponibilité, lieu des formations) peut les expliquer."),
        .. data.Findings.Models.Select(model => Block(data, model)),
    ];

    /// <summary>The odds ratios, for readers of models.</summary>
    public static IReadOnlyList<Block> Annex(StudyData data) => [.. data.Findings.Models.Where(model => model.Fit is not null).Select(model => Odds(data, model))];

    private static Block Block(StudyData data, JourneyModel model) => model.Refusal is { } refusal
        ? new Callout(model.Title, [refusal]) { Tone = CalloutTone.Caution }
        : Forest(data, model);

    private static Documents.Figure Forest(StudyData data, JourneyModel model) => new($"{model.Title} : {Finding(model)}", new ForestChart(new Measure("Écart de probabilité", "points"), [.. Effects(model)]))
    {
        Subtitle = "Écart moyen de probabilité avec la situation de référence, à autres caractéristiques égales, en points.",
        Reading = Reading(model),
        Scope = $"{model.Scope.Capitalised} depuis {data.Programme.Thresholds.DaysBeforeDropout} jours au moins, situation au {French.Date(data.At)}, n = {French.Count(model.N)}{(model.Dropped == 0 ? "" : data.Disclosure.IsSmall(model.Dropped) ? " ; quelques dossiers incomplets ne sont pas comptés" : $" ; {French.Count(model.Dropped)} dossiers incomplets, non comptés")}.",
        Note = "Régression logistique, effets marginaux moyens, intervalles à 95 %. Est dit significatif ce qui l’est encore une fois compté le nombre de comparaisons (Holm). Un territoire n’est pas un classement.",
        Source = data.Source,
        AltText = "Un point et son intervalle par situation, de part et d’autre d’une ligne qui marque l’absence d’écart.",
    };

    // The reference opens each group, as what the others are compared with.
    private static IEnumerable<Effect> Effects(JourneyModel model) => model.Variables.SelectMany(variable => variable.Levels
        .OrderByDescending(level => level.Effect).Select(level => new Effect(variable.Name, level.Level, Points(level.Effect), new(level.Low, level.High)))
        .Prepend(new Effect(variable.Name, variable.Reference, "référence", null)));

    private static Cell.Number Points(double effect) => new(effect, 0, Math.Abs(Math.Round(effect)) < 2 ? "point" : "points");

    private static string Finding(JourneyModel model)
    {
        var significant = model.Levels.Where(level => level.IsSignificant).OrderByDescending(level => Math.Abs(level.Effect)).Select(level => level.Variable).Distinct().ToList();
        return significant.Count == 0
            ? "aucune caractéristique ne ressort nettement"
            : $"ce qui ressort tient à « {string.Join(" » et « ", significant.Take(2))} »";
    }

    private static string Reading(JourneyModel model)
    {
        var level = model.Levels.OrderByDescending(one => one.IsSignificant).ThenByDescending(one => Math.Abs(one.Effect)).First();
        var reference = model.Variables.First(variable => variable.Name == level.Variable).Reference;
        return $"« {level.Variable} : {level.Level} » : à autres caractéristiques égales, la probabilité s’écarte de {Points(level.Effect).Print} de celle de « {reference} » "
            + $"(intervalle de {French.Number(level.Low)} à {French.Number(level.High)}) ; l’écart {(level.IsSignificant ? "est" : "n’est pas")} statistiquement significatif.";
    }

    private static Table Odds(StudyData data, JourneyModel model) => new(
        $"{model.Title} : rapports de cotes", [Column.Words("Caractéristique", 3.4), new("Rapport de cotes", 1.2), new("Intervalle à 95 %", 1.6), new("p (Holm)")],
        [.. model.Variables.SelectMany(variable => variable.Levels.Select(level => Row.Of(
            $"{variable.Name} : {level.Level} (référence : {variable.Reference})", new Cell.Number(level.OddsRatio.Estimate, 2), $"{French.Number(level.OddsRatio.Lower, 2)} à {French.Number(level.OddsRatio.Upper, 2)}", PValue(level.P))))])
    {
        Subtitle = $"Régression logistique, {French.Count(model.Events)} personnes sur {French.Count(model.N)} {model.Outcome}.",
        Scope = $"{model.Scope.Capitalised}, n = {French.Count(model.N)}.",
        Note = $"Pseudo-R² de McFadden : {French.Number(model.Fit!.McFadden, 2)}.",
        Source = data.Source,
    };

    private static string PValue(double p) => p < 0.001 ? "< 0,001" : French.Number(p, 3);
}
