using Jalons.Core.Indicators.Figures;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>X01: who refers. The value is the concentration (Herfindahl, Σs²); the normalised Shannon index stands in the sentence.</summary>
internal static class Prescribers
{
    public static readonly IReadOnlyList<Indicator> All =
    [
        Shares.Of("X01", "Diversité des prescripteurs", Answers.StructureType, Shares.Entered, [], "personnes dont le prescripteur est connu",
            new("vient", "viennent")) with
        {
            Unit = IndicatorUnit.Index,
            Numerator = asOf => Shares.Entered(asOf).And(Answers.StructureType.Known()),
            Computes = draft => draft.Denominator is > 0
                ? draft with { Value = draft.Shares.Sum(share => share * share) }
                : draft.NotMeasurable("Aucun prescripteur n’est connu."),
            Writes = Words,
        },
        .. Professionals.All,
        .. ByPrescriber.All,
        Consents.Indicator,
    ];

    private static string Words(Figure figure)
    {
        var shares = figure.Modalities.Select(modality => (modality.Percent ?? 0) / 100).ToList();
        var first = figure.Modalities.MaxBy(modality => modality.Count)!;
        return $"Le premier prescripteur, « {first.Label} », oriente {French.Percent(first.Percent ?? 0)} des personnes{Sentence.Place(figure)} ; "
            + $"concentration {French.Number(figure.Value!.Value, 2)}, diversité {French.Number(Shannon(shares, shares.Count), 2)} sur 1.";
    }

    /// <summary>Shannon's index over the ten kinds of structure, from 0 (one alone) to 1 (all alike).</summary>
    public static double Shannon(IEnumerable<double> shares, int kinds)
        => kinds < 2 ? 0 : -shares.Where(share => share > 0).Sum(share => share * Math.Log(share)) / Math.Log(kinds);
}
