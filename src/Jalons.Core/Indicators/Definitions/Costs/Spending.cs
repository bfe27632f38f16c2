using Jalons.Core.Calls.Budgets;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>E01: how much of the grant is spent, post by post. Numerator and denominator are whole euros, project by project, so that places add up.</summary>
internal static class Spending
{
    public static readonly Indicator Rate = new("E01", "Taux de consommation du budget", IndicatorUnit.Percent)
    {
        Scope = "projets du programme",
        Numerator = Shares.Received,
        Says = new("a été dépensé", "ont été dépensés"),
        Measures = Measured,
        Writes = figure => $"{French.Percent(figure.Value!.Value, 1)} du montant accordé {(figure.Territory is { } territory ? $"au projet du territoire {territory}" : "aux projets")} est dépensé au {French.Date(figure.At)} ({French.Euros(figure.Numerator!.Value)} sur {French.Euros(figure.Denominator!.Value)}).",
    };

    /// <summary>Why nothing can be said of the money of a place; null when it can.</summary>
    public static string? FaultOf(PlaceRows rows)
    {
        var expected = rows.Study.AsOf.Programme.Projects.Count(project => rows.Territory is null || project.TerritoryId == rows.Territory.Id);
        var known = rows.Money.Count;
        if (known == 0) return "Le budget n’est pas encore saisi.";
        if (known < expected) return $"Le budget de {French.Count(expected - known)} projet{(expected - known < 2 ? "" : "s")} sur {French.Count(expected)} n’est pas encore saisi : un total serait incomplet.";
        if (!rows.Money.Any(project => project.HasExpenses)) return "Aucune dépense n’est encore saisie.";
        return rows.Money.Sum(project => project.GrantedCents) == 0 ? "Le montant accordé n’est pas inscrit." : null;
    }

    public static long SpentCents(PlaceRows rows) => rows.Money.Sum(project => project.SpentCents);

    public static long SpentEuros(PlaceRows rows) => rows.Money.Sum(project => Cents.Euros(project.SpentCents));

    private static FigureDraft Measured(PlaceRows rows, FigureDraft draft)
    {
        if (FaultOf(rows) is { } fault) return draft.NotMeasurable(fault);

        var posts = BudgetPosts.All.Select(post => Sum(post, [.. rows.Money.SelectMany(project => project.Posts).Where(total => total.Post == post)])).Where(total => !total.IsEmpty).ToList();
        return draft with
        {
            Numerator = SpentEuros(rows),
            Denominator = rows.Money.Sum(project => Cents.Euros(project.GrantedCents)),
            Missing = null,
            Value = 100.0 * SpentCents(rows) / rows.Money.Sum(project => project.GrantedCents),
            Answers = [.. posts.Select(total => new ModalityFigure(total.Post.ToString().ToLowerInvariant(), total.Post.InFrench, Cents.Euros(total.SpentCents), total.PlannedCents > 0 ? 100.0 * total.SpentCents / total.PlannedCents : null))],
            Detail = new SpendingDetail(rows.Money.Sum(project => project.GrantedCents), posts),
        };
    }

    private static PostTotal Sum(BudgetPost post, List<PostTotal> totals)
        => new(post, totals.Sum(total => total.PlannedCents), totals.Sum(total => total.SpentCents), totals.Sum(total => total.CoPlannedCents), totals.Sum(total => total.CoSpentCents));
}
