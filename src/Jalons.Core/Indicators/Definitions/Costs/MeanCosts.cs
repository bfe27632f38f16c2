using Jalons.Core.Calls.Budgets;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Journeys;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>
/// E02 to E04: mean full costs, in euros. Each takes all that was spent for one realisation: they do not add up, and say nothing of which territory does better.
/// No mean under the number of persons from which the programme prints percentages.
/// </summary>
internal static class MeanCosts
{
    private static readonly (string Code, string Label, Rows Rows)[] Realisations =
    [
        ("diagnosed", "personne reçue en diagnostic", asOf => Reached.Diagnosed(asOf.At)), ("computer", "personne équipée d’un ordinateur", Given.Computers.Numerator),
        ("connection", "personne connectée", Given.Connections.Numerator), ("certification", "personne qui a passé une certification", asOf => Reached.Done(Milestone.Certification, asOf.At)),
    ];

    private static readonly Indicator PerRealisation = Of("E02", "Coût complet moyen par réalisation", Realised) with
    {
        Modalities = [.. Realisations.Select(realisation => new Modality(realisation.Code, $"Par {realisation.Label}", realisation.Rows))],
        IsMultiple = true,
        Writes = figure => $"Coûts complets moyens{Sentence.Place(figure)} : {Listed(figure)}. Chacun rapporte toute la dépense à une seule réalisation : ils ne s’additionnent pas.",
    };

    private static readonly Indicator PerJourney = Of("E03", "Coût par parcours avec au moins un service", (rows, draft) => Only(draft, Mean("parcours avec au moins un service", Spending.SpentCents(rows), draft.Denominator ?? 0, draft), Spending.SpentEuros(rows))) with
    {
        Denominator = asOf => Reached.Done(Milestone.Computer, asOf.At).Or(Reached.Done(Milestone.Connection, asOf.At)).Or(Reached.Done(Milestone.Training, asOf.At)).Or(Reached.Done(Milestone.Certification, asOf.At)),
        Writes = figure => $"Un parcours avec au moins un service (ordinateur, connexion, formation ou certification) revient en moyenne à {French.Euros((decimal)figure.Value!.Value)}{Sentence.Place(figure)}, toutes dépenses comprises.",
    };

    private static readonly Indicator Sensitivity = Of("E04", "Sensibilité des coûts", Compared) with
    {
        Writes = figure => $"Selon ce que l’on compte, une personne reçue en diagnostic revient{Sentence.Place(figure)} à {Listed(figure)} ; le plus haut de ces coûts vaut {French.Number(figure.Value!.Value, 2)} fois le plus bas.",
    };

    public static readonly IReadOnlyList<Indicator> All = [PerRealisation, PerJourney, Sensitivity];

    private static Indicator Of(string code, string label, Func<PlaceRows, FigureDraft, FigureDraft> measures) => new(code, label, IndicatorUnit.Index)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Reached.Diagnosed(asOf.At),
        Denominator = asOf => Reached.Diagnosed(asOf.At),
        Says = new("a été reçue en diagnostic", "ont été reçues en diagnostic"),
        Measures = (rows, draft) => Spending.FaultOf(rows) is { } fault ? draft.NotMeasurable(fault) : measures(rows, draft),
    };

    private static FigureDraft Realised(PlaceRows rows, FigureDraft draft)
    {
        var costs = Realisations.Select(realisation => Mean($"par {realisation.Label}", Spending.SpentCents(rows), draft.CountOf(realisation.Code), draft)).ToList();
        return Only(draft, costs[0], Spending.SpentEuros(rows)) with { Detail = new CostDetail([.. costs.Where(cost => cost.Cents is not null)]) };
    }

    private static FigureDraft Compared(PlaceRows rows, FigureDraft draft)
    {
        var count = draft.Denominator ?? 0;
        CostLine[] costs =
        [
            Mean("en comptant le montant accordé", rows.Money.Sum(project => project.GrantedCents), count, draft), Mean("en comptant ce qui est dépensé", Spending.SpentCents(rows), count, draft),
            Mean("en y ajoutant les dépenses cofinancées", rows.Money.Sum(project => project.SpentCents + project.CoSpentCents), count, draft),
        ];
        var drafted = Only(draft, costs[1], Spending.SpentEuros(rows));
        return drafted.IsMeasurable ? drafted with { Value = costs.Min(cost => cost.Cents) is > 0 and var lowest ? (double)costs.Max(cost => cost.Cents)!.Value / lowest : null, Detail = new CostDetail(costs) } : drafted;
    }

    private static FigureDraft Only(FigureDraft draft, CostLine cost, long spentEuros)
        => cost.Cents is { } cents ? draft with { Numerator = spentEuros, Value = cents / 100.0 } : draft.NotMeasurable($"Moins de {French.Count(draft.AsOf.Programme.Thresholds.PercentFrom)} personnes : pas de coût moyen.");

    private static CostLine Mean(string label, long cents, long count, FigureDraft draft) => new(label, count, count < draft.AsOf.Programme.Thresholds.PercentFrom ? null : Cents.PerOne(cents, count));

    private static string Listed(Figure figure) => string.Join(", ", ((CostDetail)figure.Detail!).Costs.Select(cost => $"{Cents.InFrench(cost.Cents!.Value)} {cost.Label}"));
}
