using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Journeys;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>F08: who is still without a computer some time after the diagnosis that decided it; those whose time has not come yet are taken into account.</summary>
internal static class NotServed
{
    private static readonly int[] Days = [60, 90];

    public static Indicator Indicator { get; } = new("F08", "Sans ordinateur 90 jours après l’orientation", IndicatorUnit.Percent)
    {
        Scope = "personnes orientées vers un ordinateur au diagnostic",
        Numerator = asOf => Reached.Oriented(Milestone.Computer, asOf.At).And(Reached.Diagnosed(asOf.At)).And(Reached.Done(Milestone.Computer, asOf.At).Not()),
        Denominator = asOf => Reached.Oriented(Milestone.Computer, asOf.At).And(Reached.Diagnosed(asOf.At)),
        Says = new("n’est pas équipée", "ne sont pas équipées"),
        IsMultiple = true,
        Measures = Measured,
        Writes = figure => $"On estime que {French.Percent(figure.Value!.Value)} des personnes orientées vers un ordinateur ne l’ont pas {Days[^1]} jours après le diagnostic"
            + $"{(figure.Territory is { } territory ? $" sur le territoire {territory}" : "")} ({French.Percent(figure.Modalities[0].Percent ?? 0)} après {Days[0]} jours).",
    };

    private static FigureDraft Measured(PlaceRows place, FigureDraft draft)
    {
        if (Waiting.Of(place, Milestone.Computer) is not { } delay) return draft.NotMeasurable("Aucune date ne permet de compter ce délai.");

        double Without(int days) => 100 * (1 - delay.Incidence.At(days));
        var longest = delay.Survival.Times.Count > 0 ? delay.Survival.Times[^1] : 0;
        if (longest < Days[^1]) return draft.NotMeasurable($"Personne n’est suivi depuis {Days[^1]} jours.") with { Detail = delay };
        return draft with
        {
            Value = Without(Days[^1]),
            Detail = delay,
            Answers = [.. Days.Select(days => new ModalityFigure($"day_{days}", $"{days} jours après le diagnostic", (long)Math.Round(Without(days) * delay.Survival.N / 100), Without(days)))],
        };
    }
}
