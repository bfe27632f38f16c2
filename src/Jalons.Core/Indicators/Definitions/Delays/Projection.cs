using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>R08: where the present pace of diagnoses leads at the deadline, with what may be expected of chance.</summary>
internal static class Projection
{
    public static Indicator Indicator { get; } = new("R08", "Projection des diagnostics à l’échéance", IndicatorUnit.Count)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Reached.Diagnosed(asOf.At),
        Says = new("serait reçue en diagnostic", "seraient reçues en diagnostic"),
        Measures = Projected,
        Writes = Words,
    };

    private static FigureDraft Projected(PlaceRows place, FigureDraft draft)
    {
        if (draft.TargetOf("R01") is not { DueOn: { } due } target) return draft.NotMeasurable("L’appel ne fixe pas d’échéance.");
        if (due <= place.At) return draft.NotMeasurable("L’échéance est passée : voir le bilan.");

        var days = place.Rows.Where(row => row.Diagnosed).GroupBy(row => row.DiagnosedOn!.Value).OrderBy(day => day.Key).Select(day => (day.Key, day.LongCount())).ToList();
        return TargetPace.ForecastOf(days, target, place.At) is { } forecast
            ? draft with { Value = Math.Round(forecast.Expected), Detail = new ForecastDetail(forecast, due) }
            : draft.NotMeasurable("Aucun diagnostic n’a encore eu lieu.");
    }

    /// <summary>S6.</summary>
    private static string Words(Figure figure)
    {
        var (forecast, due) = (ForecastDetail)figure.Detail!;
        return $"Au rythme des huit dernières semaines, {French.Count((long)figure.Value!.Value)} personnes auraient été reçues au {French.Date(due)}{(figure.Territory is { } territory ? $" sur le territoire {territory}" : "")} "
            + $"(entre {French.Count(forecast.Interval80.Lower)} et {French.Count(forecast.Interval80.Upper)} dans quatre cas sur cinq) ; la probabilité d’atteindre l’objectif est de {French.Percent(100 * forecast.Probability)}.";
    }
}
