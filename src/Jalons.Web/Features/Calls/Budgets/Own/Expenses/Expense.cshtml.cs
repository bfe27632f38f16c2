using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets.Own.Expenses;

/// <summary>One expense with its invoice, to note, correct or take away.</summary>
[RequestSizeLimit(Uploads.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = Uploads.LargestRequest)]
public sealed class ExpenseModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time)
{
    private const int StartLength = 8;

    [BindProperty] public ExpenseForm Form { get; set; } = new();
    [BindProperty, Display(Name = "Facture")] public IFormFile? Upload { get; set; }

    /// <summary>An invoice received with a form that was refused: it waits for the next try.</summary>
    [BindProperty] public Guid? Kept { get; set; }

    public bool IsNew { get; private set; }
    public string? KeptName { get; private set; }
    public string? InvoiceName { get; private set; }
    public IReadOnlyList<Choice> Lines => [.. Book.Lines.Select(line => new Choice(line.PublicId.ToString(), $"{line.Label} ({line.Post.InFrench.ToLowerInvariant()})"))];

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } expense) return NotFound();

        Form = IsNew ? new() { PaidBy = Me.Organisation?.Name } : ExpenseForm.Of(expense, LineOf(expense));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } expense) return NotFound();

        var cents = AmountOf(Form.Amount, "Form.Amount");
        var line = Book.Lines.FirstOrDefault(line => line.PublicId.ToString() == Form.Line);
        if (line is null) ModelState.AddModelError("Form.Line", "Choisissez la ligne qui paie cette dépense.");
        if (Form.On > Today) ModelState.AddModelError("Form.On", "Ce jour est dans l’avenir. Vérifiez-le.");
        if (Upload is { Length: > 0 } && await FaultOfAsync(Upload, stop) is { } fault) ModelState.AddModelError(nameof(Upload), fault);
        if (!IsNew) Form.Version = RefuseOlder(expense.Version, Form.Version, ExpenseForm.Of(expense, LineOf(expense)), Form, question => question == nameof(ExpenseForm.Line) ? Lines : null);
        if (!ModelState.IsValid)
        {
            await KeepAsync(stop);
            return this.Invalid();
        }

        await using var transaction = await Db.Database.BeginTransactionAsync(stop);
        Form.ApplyTo(expense, line!.Id, cents!.Value);
        if (Upload is { Length: > 0 }) await JoinAsync(expense, stop);
        else await JoinKeptAsync(expense, stop);
        if (IsNew) Db.Expenses.Add(expense);
        var answer = await SaveAsync($"Dépense enregistrée : {Amounts.Said(cents.Value)} à {expense.Payee}", Links.MyBudget, stop);
        if (ModelState.IsValid) await transaction.CommitAsync(stop);
        return answer;
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } expense || IsNew) return NotFound();

        ModelState.Clear();
        Db.Expenses.Remove(expense);
        Form = ExpenseForm.Of(expense, LineOf(expense));
        return await SaveAsync($"Dépense retirée : {Amounts.Said(expense.AmountCents)} à {expense.Payee}", Links.MyBudget, stop);
    }

    private async Task<Expense?> FindAsync(Guid? id, CancellationToken stop)
    {
        if (!await OpenMineAsync(stop)) return null;

        IsNew = id is null;
        var expense = IsNew
            ? new() { ProgrammeId = Book.Project.ProgrammeId, ProjectId = Book.Project.Id, Payee = "", PaidBy = "" }
            : await Db.Expenses.SingleOrDefaultAsync(expense => expense.PublicId == id && expense.ProjectId == Book.Project.Id, stop);
        InvoiceName = expense?.InvoiceName;
        return expense;
    }

    private string LineOf(Expense expense) => Book.Lines.First(line => line.Id == expense.LineId).PublicId.ToString();

    private static async Task<string?> FaultOfAsync(IFormFile file, CancellationToken stop)
    {
        await using var content = file.OpenReadStream();
        var start = new byte[StartLength];
        var read = await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, stop);
        return Core.Calls.Budgets.Invoice.FaultOf(start.AsSpan(0, read), file.Length);
    }

    // Kept a day: a form left there takes nothing with it.
    private async Task KeepAsync(CancellationToken stop)
    {
        if (Upload is { Length: > 0 } && ModelState[nameof(Upload)] is not { Errors.Count: > 0 })
        {
            await using var content = Upload.OpenReadStream();
            Kept = (await Db.StoreFile(Book.Project.ProgrammeId, Path.GetFileName(Upload.FileName), content, Now, Today.AddDays(1), stop)).PublicId;
            ModelState.Remove(nameof(Kept));
        }
        KeptName = (await FindKeptAsync(stop))?.Name;
    }

    private async Task JoinKeptAsync(Expense expense, CancellationToken stop)
    {
        if (await FindKeptAsync(stop) is not { } kept) return;

        (kept.PurgeOn, expense.InvoiceName, expense.InvoiceFileId) = (null, kept.Name, kept.Id);
    }

    private Task<StoredFile?> FindKeptAsync(CancellationToken stop)
        => Db.StoredFiles.SingleOrDefaultAsync(file => Kept != null && file.PublicId == Kept && file.ProgrammeId == Book.Project.ProgrammeId && file.PurgeOn != null && !Db.Expenses.Any(expense => expense.InvoiceFileId == file.Id), stop);

    private async Task JoinAsync(Expense expense, CancellationToken stop)
    {
        await using var content = Upload!.OpenReadStream();
        expense.InvoiceName = Path.GetFileName(Upload.FileName);
        expense.InvoiceFileId = (await Db.StoreFile(expense.ProgrammeId, expense.InvoiceName, content, Now, null, stop)).Id;
    }
}

public sealed class ExpenseForm
{
    [Display(Name = "Ligne du budget")] public string? Line { get; set; }
    [Display(Name = "Payée le"), Required(ErrorMessage = "Écrivez le jour du paiement.")] public DateOnly? On { get; set; }
    [Display(Name = "Montant")] public string? Amount { get; set; }
    [Display(Name = "À qui"), Required(ErrorMessage = "Dites à qui."), StringLength(Expense.PayeeMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Payee { get; set; }
    [Display(Name = "Payée par"), Required(ErrorMessage = "Dites quelle structure a payé."), StringLength(Expense.PayeeMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? PaidBy { get; set; }
    public int Version { get; set; }

    public static ExpenseForm Of(Expense expense, string line)
        => new() { Line = line, On = expense.On, Amount = Amounts.Typed(expense.AmountCents), Payee = expense.Payee, PaidBy = expense.PaidBy, Version = expense.Version };

    public void ApplyTo(Expense expense, long lineId, long cents)
        => (expense.LineId, expense.On, expense.AmountCents, expense.Payee, expense.PaidBy, expense.Version) = (lineId, On!.Value, cents, Payee!.Trim(), PaidBy!.Trim(), expense.Version + 1);
}
