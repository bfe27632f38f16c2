using Jalons.Core.Indicators.Figures;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>R06, R07, R09: how far from the targets, and at what pace.</summary>
internal static class Pace
{
    /// <summary>Weeks that the observed rhythm looks back on; the last, incomplete one is dropped because files come late.</summary>
    public const int Weeks = 8;

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
    };

    public static Indicator Index => new("R07", "Indice d’avancement des diagnostics", IndicatorUnit.Index)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Reached.Diagnosed(asOf.At),
        Says = Received,
        Computes = draft => draft.TargetOf("R01") is { } target && Expected(target, draft.AsOf) is > 0 and var expected
            ? draft with { Value = draft.Numerator / expected }
            : draft.NotMeasurable("Le programme n’a pas commencé, ou l’appel ne fixe pas d’échéance."),
    };

    public static Indicator Weekly => new("R09", "Rythme hebdomadaire requis", IndicatorUnit.Count)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Reached.Diagnosed(asOf.At),
        Modalities = [new("observed", $"Diagnostics des {Weeks} dernières semaines complètes", asOf => Reached.Diagnosed(LastSunday(asOf.At)).And(Reached.Diagnosed(LastSunday(asOf.At).AddDays(-7 * Weeks)).Not()))],
        Says = Received,
        Computes = Required,
    };

    /// <summary>What should be done by then at an even pace: target × days elapsed / days in all, both ends included.</summary>
    public static double? Expected(Programmes.Target target, AsOf asOf)
    {
        if (target.DueOn is not { } due) return null;

        var start = asOf.Programme.StartsOn;
        var all = due.DayNumber - start.DayNumber + 1;
        var elapsed = Math.Min(all, asOf.At.DayNumber - start.DayNumber + 1);
        return elapsed <= 0 ? null : target.Value * (double)elapsed / all;
    }

    /// <summary>The Sunday that ends the last whole ISO week.</summary>
    public static DateOnly LastSunday(DateOnly at) => at.AddDays(-(int)at.DayOfWeek);

    private static FigureDraft Required(FigureDraft draft)
    {
        if (draft.TargetOf("R01") is not { DueOn: { } due } target) return draft.NotMeasurable("L’appel ne fixe pas d’échéance.");

        var days = due.DayNumber - draft.AsOf.At.DayNumber;
        if (days <= 0) return draft.NotMeasurable("L’échéance est passée.");
        return draft with { Value = Math.Max(0, 7.0 * (target.Value - draft.Numerator) / days), Rhythm = draft.CountOf("observed") / (double)Weeks };
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
