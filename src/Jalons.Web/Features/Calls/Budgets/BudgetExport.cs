using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Exchange.Exports;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Sheets;
using Jalons.Documents.Typography;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Calls.Budgets;

/// <summary>Budgets as a workbook (posts, lines, expenses, co-funding, payments), or as a csv of lines with their expenses.</summary>
internal static class BudgetExport
{
    /// <summary>The file asked for; null for a format that is not offered.</summary>
    public static async Task<IActionResult?> Of(IReadOnlyList<BudgetBook> books, Programme programme, string? format, string name, CancellationToken stop)
    {
        var content = new MemoryStream();
        switch (format)
        {
            case "xlsx": XlsxWriter.Write(Sheets(books, programme), content); break;
            case "ods": OdsWriter.Write(Sheets(books, programme), content); break;
            case "csv": await ExportWriter.Write(Table(books, programme), "csv", content, stop); break;
            default: return null;
        }
        content.Position = 0;
        return new FileStreamResult(content, "application/octet-stream") { FileDownloadName = $"{name}.{format}" };
    }

    private static IReadOnlyList<Sheet> Sheets(IReadOnlyList<BudgetBook> books, Programme programme) =>
    [
        new("Postes", ["Projet", "Poste", "Prévu (€)", "Dépensé (€)", "Reste (€)", "Prévu, cofinancé (€)", "Dépensé, cofinancé (€)"],
            from book in books from post in book.Totals where !post.IsEmpty select Row(book.Project.Name, post.Post.InFrench, Euros(post.PlannedCents), Euros(post.SpentCents), Euros(post.LeftCents), Euros(post.CoPlannedCents), Euros(post.CoSpentCents))),
        new("Lignes", ["Projet", "Poste", "Ligne", "Payée par", "Personne", "Déjà financée par", "Prévu (€)"],
            from book in books from line in book.Lines select Row(book.Project.Name, line.Post.InFrench, line.Label, book.FunderOf(line), line.Holder ?? "", line.FundedElsewhereBy ?? "", Euros(line.PlannedCents))),
        new("Dépenses", ["Projet", "Poste", "Ligne", "Jour", "À qui", "Payé par", "Montant (€)", "Facture"],
            from book in books from expense in book.Expenses let line = book.Lines.First(line => line.Id == expense.LineId) select Row(book.Project.Name, line.Post.InFrench, line.Label, new Cell.Day(expense.On), expense.Payee, expense.PaidBy, Euros(expense.AmountCents), expense.InvoiceName ?? "")),
        new("Cofinancements", ["Projet", "Financeur", "Montant (€)", "Décidé le"],
            from book in books from funding in book.CoFundings select Row(book.Project.Name, funding.Funder, Euros(funding.AmountCents), funding.GrantedOn is { } day ? new Cell.Day(day) : Cell.Empty)),
        new("Versements", ["Projet", "Territoire", "Rang", "Versement", "Montant ou plafond (€)", "État", "Acquis (€)", "À payer (€)", "Payé (€)", "Payé le"],
            from book in books from instalment in book.Instalments select Payment(book, instalment, programme)),
    ];

    private static Cell[] Payment(BudgetBook book, Instalment instalment, Programme programme)
    {
        var (_, claim, settlement) = book.Account.FirstOrDefault(step => step.Instalment.Id == instalment.Id);
        var territory = programme.Territories.First(known => known.Id == book.Project.TerritoryId).Name;
        return claim is null
            ? Row(book.Project.Name, territory, instalment.Rank, instalment.Label, Euros(instalment.AmountCents), "à venir", Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty)
            : Row(book.Project.Name, territory, instalment.Rank, instalment.Label, Euros(instalment.AmountCents), claim.State.InFrench, Euros(settlement.AcquiredCents), Euros(settlement.PayableCents), Euros(claim.PaidCents), claim.PaidOn is { } day ? new Cell.Day(day) : Cell.Empty);
    }

    // A line without expense keeps its row, so that what was planned is whole.
    private static ExportTable Table(IReadOnlyList<BudgetBook> books, Programme programme) => new(
        "Budget", ["Territoire", "Projet", "Poste", "Ligne", "Prévu", "Payée par", "Dépensé le", "À qui", "Dépensé", "Facture"],
        (from book in books
         from line in book.Lines
         from expense in book.Expenses.Where(expense => expense.LineId == line.Id).Select(expense => (Expense?)expense).DefaultIfEmpty()
         select new[]
         {
             programme.Territories.First(known => known.Id == book.Project.TerritoryId).Name, book.Project.Name, line.Post.InFrench, line.Label, Typed(line.PlannedCents), book.FunderOf(line),
             expense is null ? "" : French.ShortDate(expense.On), expense?.Payee ?? "", expense is null ? "" : Typed(expense.AmountCents), expense?.InvoiceName ?? "",
         }).ToAsyncEnumerable());

    private static Cell[] Row(params Cell[] cells) => cells;

    private static Cell.Number Euros(long cents) => new Cell.Number(cents / 100.0, 2);

    private static string Typed(long cents) => (cents / 100m).ToString("0.00", Ui.Words.FrenchDates.French);
}
