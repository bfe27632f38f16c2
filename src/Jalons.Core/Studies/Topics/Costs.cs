using Jalons.Core.Calls.Budgets;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Studies.Disclosure;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>E01 to E04: what was spent, mean full costs, and how much they depend on what one counts. For the département alone: a territory's case mix is its own.</summary>
internal static class Costs
{
    private static readonly string[] Spoken = ["E01", "E03"];

    public static IEnumerable<Block> Of(StudyData data)
    {
        if (data.Whole("E02") is not { Status: not FigureStatus.NotMeasurable, Detail: CostDetail costs } realised) return [new BulletList([.. new[] { "E01", "E02", "E03", "E04" }.Select(code => (Prose)data.Sentence(code))])];

        return [new BulletList([.. Spoken.Select(code => (Prose)data.Sentence(code))]), Realised(data, realised, costs), .. Sensitivity(data)];
    }

    private static Table Realised(StudyData data, Indicators.Figures.Figure figure, CostDetail costs) => new("Le coût complet moyen de chaque réalisation", [Column.Words("Réalisation", 3), new("Personnes"), new("Coût moyen", 1.3)],
        [.. figure.Modalities.Select(one => Row.Of(one.Label, data.Count(CountsBehindCosts.Realisations[one.Code]), Cost(data, one, costs)))])
    {
        Subtitle = "Toute la dépense rapportée à une seule réalisation, en euros.",
        Scope = $"Dépenses sur le montant accordé et personnes distinctes du département, situation au {French.Date(data.At)}.",
        Note = "Ces coûts ne s’additionnent pas : chacun porte toute la dépense. Ils ne sont pas donnés par territoire, faute de publics comparables.",
        Source = data.Source,
    };

    private static Cell Cost(StudyData data, ModalityFigure one, CostDetail costs)
        => data.Count(CountsBehindCosts.Realisations[one.Code]) is Cell.Secret ? Cell.Hidden
            : costs.Costs.FirstOrDefault(cost => cost.Label.Equals(one.Label, StringComparison.OrdinalIgnoreCase)) is { Cents: { } cents } ? new Cell.Number(cents / 100.0, 2, "€") : new Cell.TooFew();

    /// <summary>E04: one diagnosis under each way of counting.</summary>
    private static IEnumerable<Documents.Figure> Sensitivity(StudyData data)
    {
        if (data.Whole("E04") is not { Status: not FigureStatus.NotMeasurable, Detail: CostDetail { Costs: var costs } } || data.HidesCost("E04")) yield break;

        var (lowest, highest) = (costs.Min(cost => cost.Cents) ?? 0, costs.Max(cost => cost.Cents) ?? 0);
        yield return new($"Un diagnostic revient de {Cents.InFrench(lowest)} à {Cents.InFrench(highest)}, selon ce que l’on compte", new BarChart(new Measure("Coût moyen", "€"),
            [.. costs.Select(cost => new Bar(cost.Label.Capitalised, new Cell.Number((cost.Cents ?? 0) / 100.0, 2, "€")))]))
        {
            Key = "E04",
            Subtitle = "Coût moyen d’une personne reçue en diagnostic sous trois manières de compter, en euros.",
            Reading = $"{costs[0].Label.Capitalised}, une personne reçue en diagnostic revient à {Cents.InFrench(costs[0].Cents ?? 0)}.",
            Scope = $"Montants du Département et des cofinanceurs, {data.Count("R01").Print} personnes reçues en diagnostic, situation au {French.Date(data.At)}.",
            Note = "Le même nombre de personnes divise trois montants : l’écart ne dit rien du travail des équipes.",
            Source = data.Source,
            AltText = "Une barre par manière de compter : le coût moyen d’un diagnostic.",
        };
    }
}
