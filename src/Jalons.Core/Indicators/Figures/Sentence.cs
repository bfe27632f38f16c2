using Jalons.Core.Programmes;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Figures;

/// <summary>Automatic sentences (evaluation, section 5.5): only what the figure says, in the words of a description.</summary>
public static class Sentence
{
    private const string NotByTheProgrammeAlone = " Cette évolution ne peut être attribuée au seul programme, en l’absence de groupe de comparaison.";

    public static string Of(Figure figure) => figure switch
    {
        { Status: FigureStatus.NotMeasurable } => $"{figure.Indicator.Label} : non mesurable. {figure.Reason}",
        { Status: FigureStatus.Hidden } => $"{figure.Indicator.Label} : {French.Count(figure.Numerator ?? 0)} sur {French.Count(figure.Denominator ?? 0)}. {figure.Reason}",
        { Indicator.Design: EvidenceDesign.BeforeAfter } => Plain(figure) + NotByTheProgrammeAlone,
        _ => Plain(figure),
    };

    /// <summary>The share without the counts behind it, where they would say how few answers are unknown.</summary>
    public static string OfShareAlone(Figure figure) => figure switch
    {
        { Value: not { } } or { Indicator.Unit: not IndicatorUnit.Percent } => OfTooFew(figure),
        { Indicator.Writes: not null } => $"{figure.Indicator.Label}{Place(figure)} : {French.Percent(figure.Value.Value)}.",
        { Indicator.Design: EvidenceDesign.BeforeAfter } => $"{Shared(figure)}.{NotByTheProgrammeAlone}",
        _ => $"{Shared(figure)}.",
    };

    /// <summary>The figure is kept back: it would tell something of a few people.</summary>
    public static string OfTooFew(Figure figure) => $"L’indicateur « {figure.Indicator.Label} » porte sur trop peu de personnes{Place(figure)} pour être publié.";

    private static string Plain(Figure figure)
        => figure.Indicator.Writes is { } writes ? writes(figure) : figure.Indicator.Unit is IndicatorUnit.Count ? Count(figure) : Share(figure);

    /// <summary>S1: « Au 31 décembre 2022, 300 personnes ont été reçues en diagnostic sur le territoire Plaine Commune, soit 120 % de l'objectif (250). »</summary>
    private static string Count(Figure figure)
    {
        var count = figure.Numerator!.Value;
        var start = $"Au {French.Date(figure.At)}, {Persons(count)} {figure.Indicator.Says.For(count)}{Place(figure)}";
        if (figure.Target is not { } target) return $"{start}.";

        var percent = 100.0 * count / target;
        return $"{start}, soit {French.Percent(percent, Rounding.DecimalsFor(target))} de l’objectif ({(figure.TargetKind is TargetKind.About ? "environ " : "")}{French.Count(target)}).{Attained(count, target, figure.TargetFrom ?? target)}";
    }

    // « Environ 600 » is reached within the programme's tolerance.
    private static string Attained(long count, int target, double from) => count switch
    {
        _ when count > target => " L’objectif est dépassé.",
        _ when count >= from => " L’objectif est atteint.",
        _ => $" Il en manque {French.Count(target - count)}.",
    };

    /// <summary>S2 without comparison: « 62 % des personnes dont l'équipement est connu n'ont pas d'ordinateur (187 sur 300). »</summary>
    private static string Share(Figure figure)
        => $"{Shared(figure)} ({French.Count(figure.Numerator!.Value)} sur {French.Count(figure.Denominator!.Value)}).{(figure.Reason is { } reason ? $" {reason}" : "")}";

    private static string Shared(Figure figure)
    {
        var place = figure.Territory is { } territory ? $"Sur le territoire {territory}, " : "";
        return $"{place}{French.Percent(figure.Value!.Value, Rounding.DecimalsFor(figure.Denominator!.Value))} des {figure.Indicator.Scope} {figure.Indicator.Says.Many}";
    }

    private static string Persons(long count) => $"{French.Count(count)}{French.HardSpace}personne{(count < 2 ? "" : "s")}";

    /// <summary>« sur le territoire Est Ensemble »; nothing for the département.</summary>
    internal static string Place(Figure figure) => figure.Territory is { } territory ? $" sur le territoire {territory}" : "";
}
