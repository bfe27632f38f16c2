using System.Linq.Expressions;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Journeys;
using Jalons.Documents.Typography;
using Jalons.Statistics.Equity;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>T: how beneficiaries are spread over towns, beside the population that the programme is meant for. Without a reference table they are not measurable.</summary>
internal static class Coverage
{
    /// <summary>Expected beneficiaries from which a town with none is a fact, not chance: P(0) = exp(−3) = 5 %.</summary>
    private const double ExpectedFrom = 3;

    private static readonly Expression<Func<Journey, bool>> Located = journey => journey.Profile.CityCode != null;
    private static readonly Phrase Lives = new("habite une commune du programme", "habitent une commune du programme");

    public static readonly IReadOnlyList<Indicator> All = [Rate(), Representation(), Spread(), Empty(), Outside.Indicator];

    private static Indicator Of(string code, string label, IndicatorUnit unit, Func<Towns, FigureDraft, FigureDraft> measures, Func<Figure, string> writes) => new(code, label, unit)
    {
        Scope = "personnes reçues dont la commune est connue",
        Numerator = asOf => Shares.Received(asOf).And(Located),
        Missing = asOf => Shares.Received(asOf).And(Located.Not()),
        Says = Lives,
        Measures = (place, draft) => place.Towns is { } towns ? measures(towns, draft) : draft.NotMeasurable(Towns.NoReference),
        Writes = writes,
    };

    private static Indicator Rate() => Of("T01", "Taux de couverture", IndicatorUnit.Index,
        (towns, draft) => draft with { Value = 1000.0 * towns.Beneficiaries.Sum() / towns.Reference.Values.Sum(), Detail = towns.Detail },
        figure => $"On compte {French.Number(figure.Value!.Value, 1)} personnes reçues pour 1 000 {Reference(figure)}{In(figure)}.");

    private static Indicator Representation() => Of("T02", "Représentation des quartiers prioritaires", IndicatorUnit.Index, Districts.Measured, Districts.Words);

    private static Indicator Spread() => Of("T03", "Inégalité entre communes (Gini)", IndicatorUnit.Index,
        (towns, draft) => draft with { Value = EquityIndices.Gini(towns.Counts, towns.Reference.Values), Detail = towns.Detail },
        figure => ((EquityDetail)figure.Detail!) is var detail && detail.Noise is { } noise
            ? $"L’indice de Gini entre communes est de {French.Number(figure.Value!.Value, 2)}{In(figure)} ; le hasard seul donnerait {French.Number(noise.MeanGini, 2)} en moyenne et moins de {French.Number(noise.Gini95, 2)} dans 95 % des cas : "
                + $"{(figure.Value > noise.Gini95 ? "l’écart à une répartition égale dépasse le hasard" : "l’écart à une répartition égale ne dépasse pas le hasard")}."
            : $"L’indice de Gini entre communes est de {French.Number(figure.Value!.Value, 2)}{In(figure)}.");

    private static Indicator Empty() => Of("T04", "Communes sans bénéficiaire", IndicatorUnit.Count,
        (towns, draft) => draft with
        {
            Value = towns.Counts.Count(count => count == 0),
            Detail = towns.Detail,
            Reason = towns.EmptyAndExpected(ExpectedFrom) is { Count: > 0 } flagged ? $"Dont, au-delà du hasard : {string.Join(", ", flagged)}." : null,
        },
        figure => $"{French.Count((long)figure.Value!.Value)} commune{(figure.Value < 2 ? " n’a" : "s n’ont")} aucun bénéficiaire{In(figure)}.{(figure.Reason is { } reason ? $" {reason}" : "")}");

    private static string Reference(Figure figure) => ((EquityDetail)figure.Detail!).Reference;

    private static string In(Figure figure) => figure.Territory is { } territory ? $" sur le territoire {territory}" : "";
}
