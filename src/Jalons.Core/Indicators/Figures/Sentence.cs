using Jalons.Core.Programmes;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Figures;

/// <summary>Automatic sentences (evaluation, section 5.5): only what the figure says, in the words of a description.</summary>
public static class Sentence
{
    public static string Of(Figure figure) => figure switch
    {
        { Status: FigureStatus.NotMeasurable } => $"{figure.Indicator.Label} : non mesurable. {figure.Reason}",
        { Status: FigureStatus.Hidden } => $"{figure.Indicator.Label} : {French.Count(figure.Numerator ?? 0)} sur {French.Count(figure.Denominator ?? 0)}. {figure.Reason}",
        { Indicator.Code: "R06" } => $"Au {French.Date(figure.At)}, {French.Percent(figure.Value!.Value, Rounding.DecimalsFor(figure.Denominator!.Value))} de l’objectif de diagnostics est atteint{Place(figure)}.",
        { Indicator.Code: "R07" } => $"Au {French.Date(figure.At)}, l’avancement des diagnostics est de {French.Number(figure.Value!.Value, 2)} pour 1 attendu à cette date{Place(figure)}.",
        { Indicator.Code: "R09" } => $"Il faudrait {French.Number(figure.Value!.Value, 1)} diagnostics par semaine ; il s’en est fait {French.Number(figure.Rhythm!.Value, 1)} par semaine depuis huit semaines{Place(figure)}.",
        { Indicator.Code: "X01" } => Prescribers(figure),
        { Indicator.Unit: IndicatorUnit.Count } => Count(figure),
        _ => Share(figure),
    };

    /// <summary>S1: « Au 31 décembre 2022, 300 personnes ont été reçues en diagnostic sur le territoire Plaine Commune, soit 120 % de l'objectif (250). »</summary>
    private static string Count(Figure figure)
    {
        var count = figure.Numerator!.Value;
        var start = $"Au {French.Date(figure.At)}, {Persons(count)} {figure.Indicator.Says.For(count)}{Place(figure)}";
        if (figure.Target is not { } target) return $"{start}.";

        var percent = 100.0 * count / target;
        return $"{start}, soit {French.Percent(percent, Rounding.DecimalsFor(target))} de l’objectif ({(figure.TargetKind is TargetKind.About ? "environ " : "")}{French.Count(target)}).{Attained(count, target)}";
    }

    private static string Attained(long count, int target) => count.CompareTo(target) switch
    {
        < 0 => $" Il en manque {French.Count(target - count)}.",
        0 => " L’objectif est atteint.",
        _ => " L’objectif est dépassé.",
    };

    /// <summary>S2 without comparison: « 62 % des personnes dont l'équipement est connu n'ont pas d'ordinateur (187 sur 300). »</summary>
    private static string Share(Figure figure)
    {
        var among = figure.Denominator!.Value;
        var place = figure.Territory is { } territory ? $"Sur le territoire {territory}, " : "";
        return $"{place}{French.Percent(figure.Value!.Value, Rounding.DecimalsFor(among))} des {figure.Indicator.Scope} {figure.Indicator.Says.Many} "
            + $"({French.Count(figure.Numerator!.Value)} sur {French.Count(among)}).{(figure.Reason is { } reason ? $" {reason}" : "")}";
    }

    private static string Prescribers(Figure figure)
    {
        var shares = figure.Modalities.Select(modality => (modality.Percent ?? 0) / 100).ToList();
        var first = figure.Modalities.MaxBy(modality => modality.Count)!;
        return $"Le premier prescripteur, « {first.Label} », oriente {French.Percent(first.Percent ?? 0)} des personnes{Place(figure)} ; "
            + $"concentration {French.Number(figure.Value!.Value, 2)}, diversité {French.Number(Definitions.Prescribers.Shannon(shares, shares.Count), 2)} sur 1.";
    }

    private static string Persons(long count) => $"{French.Count(count)}{French.HardSpace}personne{(count < 2 ? "" : "s")}";

    private static string Place(Figure figure) => figure.Territory is { } territory ? $" sur le territoire {territory}" : "";
}
