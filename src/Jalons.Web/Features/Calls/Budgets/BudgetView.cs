using Jalons.Core.Calls.Budgets;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Html;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Features.Calls.Budgets;

/// <summary>A budget as both sides read it; each has its own links.</summary>
/// <param name="Writes">The coordination: lines, expenses and co-funding can be corrected.</param>
/// <param name="Flags">Lines that may be paid twice, as far as the reader may see.</param>
public sealed record BudgetView(BudgetBook Book, Territory Territory, bool Writes, IReadOnlyList<DoublePayment> Flags, DateOnly Today)
{
    public IReadOnlyList<PostTotal> Posts => [.. Book.Totals.Where(total => !total.IsEmpty)];

    public bool IsFlagged(BudgetLine line) => Flags.Any(flag => flag.Line.Id == line.Id && !flag.IsSettled);

    public string LabelOf(Expense expense) => Book.Lines.First(line => line.Id == expense.LineId).Label;

    /// <summary>Planned beside spent, post by post, on the grant.</summary>
    public IHtmlContent Chart()
    {
        var shown = Posts.Where(post => post.PlannedCents > 0 || post.SpentCents > 0).ToList();
        var most = shown.MaxBy(post => post.PlannedCents)!;
        var share = Book.PlannedCents > 0 ? 100.0 * Book.SpentCents / Book.PlannedCents : 0;
        var figure = new Figure($"{FrenchNumbers.Percent(share)} de ce qui était prévu est dépensé", new GroupedChart(new Measure("Montant", "€"), [.. shown.Select(post => post.Post.InFrench)],
            [new("Prévu", [.. shown.Select(post => Euros(post.PlannedCents))]), new("Dépensé", [.. shown.Select(post => Euros(post.SpentCents))])]))
        {
            Subtitle = "Montants par poste sur la part du Département, en euros.",
            Reading = $"{most.Post.InFrench} : {Amounts.Said(most.SpentCents)} dépensés pour {Amounts.Said(most.PlannedCents)} prévus.",
            Scope = $"{Book.Project.Name}, dépenses saisies au {FrenchDates.Full(Today)}.",
            Source = "Budget tenu par la coordination du projet.",
            AltText = "Deux barres par poste de dépense : prévu, dépensé.",
        };
        var report = new Report { Title = "", Collection = "", ShortTitle = "", Publisher = "", IssuedOn = Today, Sections = [new("Budget") { Blocks = [figure] }] };
        return new HtmlString(HtmlFragment.Of(figure, Outline.Of(report)));
    }

    private static Cell.Number Euros(long cents) => new Cell.Number(Cents.Euros(cents), 0, "€");
}
