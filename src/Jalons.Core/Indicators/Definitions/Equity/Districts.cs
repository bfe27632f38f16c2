using Jalons.Core.Indicators.Figures;
using Jalons.Core.Studies.References;
using Jalons.Documents.Typography;
using Jalons.Statistics.Equity;
using Jalons.Statistics.Univariate;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>T02: the share of priority districts among beneficiaries beside their share of the inhabitants.</summary>
internal static class Districts
{
    public static FigureDraft Measured(Towns towns, FigureDraft draft)
    {
        var places = towns.Place.Study.Places;
        var (inDistricts, all) = (places.Of(ReferenceKinds.PriorityDistricts, towns.Communes, towns.Place.At), places.Of(ReferenceKinds.Inhabitants, towns.Communes, towns.Place.At));
        if (inDistricts is null || all is null) return draft.NotMeasurable("Il manque la population en quartier prioritaire et la population totale par commune.");

        var known = towns.Place.Rows.Where(row => row is { Received: true, PriorityDistrict: "yes" or "no" }).ToList();
        var lives = known.LongCount(row => row.PriorityDistrict == "yes");
        var (people, total) = (inDistricts.Values.Sum(), all.Values.Sum());
        if (known.Count == 0 || people <= 0 || total <= people) return draft.NotMeasurable("Personne n’est dans ce champ.");

        var ratio = EquityIndices.Ratios([lives, known.Count - lives], [people, total - people])[0];
        return draft with
        {
            Numerator = lives,
            Denominator = known.Count,
            Value = ratio?.Estimate,
            Answers =
            [
                new("beneficiaries", "Part des quartiers prioritaires parmi les bénéficiaires", lives, 100.0 * lives / known.Count),
                new("reference", "Part des quartiers prioritaires parmi les habitants", (long)Math.Round(people), 100 * people / total),
            ],
            Detail = towns.Detail with { Reference = inDistricts.Words },
            Reason = Words(ratio),
        };
    }

    /// <summary>S5: over or under only when the interval leaves 1 out.</summary>
    public static string Words(Figure figure)
        => $"Les quartiers prioritaires représentent {French.Percent(figure.Modalities[0].Percent ?? 0)} des bénéficiaires et {French.Percent(figure.Modalities[1].Percent ?? 0)} des habitants"
            + $"{(figure.Territory is { } territory ? $" sur le territoire {territory}" : "")}. {figure.Reason}";

    private static string? Words(Interval? ratio) => ratio is not { } known ? null
        : $"Ratio {French.Number(known.Estimate, 2)} [{French.Number(known.Lower, 2)} ; {French.Number(known.Upper, 2)}] : "
            + (known.Lower > 1 ? "ils sont sur-représentés." : known.Upper < 1 ? "ils sont sous-représentés." : "l’écart n’est pas statistiquement significatif.");
}
