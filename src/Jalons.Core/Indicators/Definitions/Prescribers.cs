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
        },
    ];

    /// <summary>Shannon's index over the ten kinds of structure, from 0 (one alone) to 1 (all alike).</summary>
    public static double Shannon(IEnumerable<double> shares, int kinds)
        => kinds < 2 ? 0 : -shares.Where(share => share > 0).Sum(share => share * Math.Log(share)) / Math.Log(kinds);
}
