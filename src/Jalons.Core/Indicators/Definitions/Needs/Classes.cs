using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>TYP: the needs of people in classes, drawn once for the département; a territory counts its journeys in them.</summary>
internal static class Classes
{
    public static Indicator Indicator { get; } =
        Shares.Of("TYP", "Typologie des besoins", Shares.Received,
            Answers.Devices.Known().And(Answers.HomeConnection.Known()).And(Answers.Skills.Known()).And(Answers.Barriers.Known()), journey => true,
            "personnes dont les besoins sont connus", new("est dans une classe de besoins", "sont dans une classe de besoins")) with
        {
            Unit = IndicatorUnit.Count,
            Measures = Classified,
            Writes = Words,
        };

    private static FigureDraft Classified(PlaceRows place, FigureDraft draft)
    {
        var typology = place.Study.Typology;
        if (typology.Result is null) return draft.NotMeasurable("Trop peu de personnes ont des besoins entièrement connus pour une typologie.");

        var counts = place.Rows.Select(typology.ClassOf).OfType<int>().GroupBy(found => found).ToDictionary(found => found.Key, found => found.LongCount());
        var among = counts.Values.Sum();
        return draft with
        {
            Value = typology.Names.Count,
            Answers = [.. typology.Names.Select((name, rank) => new ModalityFigure($"class_{rank + 1}", $"Classe {rank + 1} : {name}", counts.GetValueOrDefault(rank + 1), among == 0 ? null : 100.0 * counts.GetValueOrDefault(rank + 1) / among))],
            Detail = new TypologyDetail(typology),
        };
    }

    /// <summary>S7: « La classe 1 (312 personnes, 30 %) se distingue par … »</summary>
    private static string Words(Figure figure)
        => $"Les besoins se rangent en {French.Count((long)figure.Value!.Value)} classes{(figure.Territory is { } territory ? $" ; sur le territoire {territory} " : " ")}: "
            + string.Join(" ; ", figure.Modalities.Select(known => $"{known.Label.Uncapitalised} ({French.Count(known.Count)} personnes)")) + ".";
}
