using Jalons.Core.Indicators.Figures;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>R06, R07, R09: how far from the targets, and at what pace.</summary>
internal static class Pace
{
    private static readonly string[] Targeted = ["R01", "R02", "R03", "R04", "R05"];

    private static readonly Phrase Received = new("a été reçue en diagnostic", "ont été reçues en diagnostic");

    public static Indicator Attainment => new("R06", "Taux d’atteinte des objectifs", IndicatorUnit.Percent)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Reached.Diagnosed(asOf.At),
        Modalities = [.. Targeted.Select(code => new Modality(code, LabelOf(code), asOf => IndicatorCatalogue.Get(code).Numerator(asOf)))],
        IsMultiple = true,
        Says = Received,
        Computes = draft => draft.TargetOf("R01") is { Value: > 0 } target
            ? draft with { Value = 100.0 * draft.Numerator / target.Value, Denominator = target.Value, Bases = draft.BasesFromTargets() }
            : draft.NotMeasurable("L’appel ne fixe pas de cible."),
        Writes = figure => $"Au {French.Date(figure.At)}, {French.Percent(figure.Value!.Value, Rounding.DecimalsFor(figure.Denominator!.Value))} de l’objectif de diagnostics est atteint{Sentence.Place(figure)}.",
    };

    public static Indicator Index => new("R07", "Indice d’avancement des diagnostics", IndicatorUnit.Index)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Reached.Diagnosed(asOf.At),
        Says = Received,
        Computes = draft => draft.TargetOf("R01") is { } target && draft.AsOf.Expected(target) is > 0 and var expected
            ? draft with { Value = draft.Numerator / expected }
            : draft.NotMeasurable("Le programme n’a pas commencé, ou l’appel ne fixe pas d’échéance."),
        Writes = figure => $"Au {French.Date(figure.At)}, l’avancement des diagnostics est de {French.Number(figure.Value!.Value, 2)} pour 1 attendu à cette date{Sentence.Place(figure)}.",
    };

    public static Indicator Weekly => new("R09", "Rythme hebdomadaire requis", IndicatorUnit.Count)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Reached.Diagnosed(asOf.At),
        Modalities = [new("observed", $"Diagnostics des {TargetPace.Weeks} dernières semaines complètes", asOf => Reached.Diagnosed(TargetPace.LastSunday(asOf.At)).And(Reached.Diagnosed(TargetPace.LastSunday(asOf.At).AddDays(-7 * TargetPace.Weeks)).Not()))],
        Says = Received,
        Computes = Required,
        Writes = figure => $"Il faudrait {French.Number(figure.Value!.Value, 1)} diagnostics par semaine ; il s’en est fait {French.Number(figure.Rhythm!.Value, 1)} par semaine depuis huit semaines{Sentence.Place(figure)}.",
    };

    private static FigureDraft Required(FigureDraft draft)
    {
        if (draft.TargetOf("R01") is not { DueOn: { } due } target) return draft.NotMeasurable("L’appel ne fixe pas d’échéance.");

        var days = due.DayNumber - draft.AsOf.At.DayNumber;
        if (days <= 0) return draft.NotMeasurable("L’échéance est passée.");
        return draft with { Value = Math.Max(0, 7.0 * (target.Value - draft.Numerator) / days), Rhythm = draft.CountOf("observed") / (double)TargetPace.Weeks };
    }

    private static string LabelOf(string code) => code switch
    {
        "R01" => "Diagnostics",
        "R02" => "Ordinateurs remis",
        "R03" => "Connexions remises",
        "R04" => "Orientations vers une formation",
        _ => "Certifications passées",
    };
}
