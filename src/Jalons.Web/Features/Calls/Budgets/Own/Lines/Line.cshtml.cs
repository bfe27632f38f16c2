using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets.Own.Lines;

/// <summary>One line of the budget, to add, correct or take away while nothing is spent on it.</summary>
public sealed class LineModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time)
{
    private const string Grant = "departement";

    [BindProperty] public LineForm Form { get; set; } = new();

    public bool IsNew { get; private set; }
    public bool MayGo { get; private set; }
    public IReadOnlyList<Choice> Funders => [new(Grant, "Le Département"), .. Book.CoFundings.Select(funding => new Choice(funding.PublicId.ToString(), funding.Funder))];

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } line) return NotFound();

        Form = IsNew ? new() { Funder = Grant } : LineForm.Of(line, FunderOf(line));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } line) return NotFound();

        var cents = AmountOf(Form.Planned, "Form.Planned");
        if (Form.Post is { PaysSomebody: false } && !string.IsNullOrWhiteSpace(Form.FundedElsewhereBy)) ModelState.AddModelError("Form.FundedElsewhereBy", "Seules la coordination et les ressources humaines paient le travail de quelqu’un.");
        if (Funders.All(funder => funder.Value != Form.Funder)) ModelState.AddModelError("Form.Funder", "Dites qui paie cette ligne.");
        Form.Version = RefuseOlder(line.Version, Form.Version, LineForm.Of(line, FunderOf(line)), Form, AnswersTo);
        if (!ModelState.IsValid) return this.Invalid();

        Form.ApplyTo(line, cents!.Value, Book.CoFundings.FirstOrDefault(funding => funding.PublicId.ToString() == Form.Funder)?.Id);
        if (IsNew) Db.BudgetLines.Add(line);
        return await SaveAsync($"Ligne de budget enregistrée : {line.Label}", Links.MyBudget, stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } line || IsNew) return NotFound();
        if (!MayGo)
        {
            Form = LineForm.Of(line, FunderOf(line));
            ModelState.AddModelError("", "Une dépense est notée sur cette ligne : elle ne peut pas être retirée.");
            return this.Invalid();
        }

        Db.BudgetLines.Remove(line);
        return await SaveAsync($"Ligne de budget retirée : {line.Label}", Links.MyBudget, stop);
    }

    private string FunderOf(BudgetLine line) => Book.CoFundings.FirstOrDefault(funding => funding.Id == line.CoFundingId)?.PublicId.ToString() ?? Grant;

    private IReadOnlyList<Choice>? AnswersTo(string question) => question switch { nameof(LineForm.Post) => LineForm.Posts, nameof(LineForm.Funder) => Funders, _ => null };

    private async Task<BudgetLine?> FindAsync(Guid? id, CancellationToken stop)
    {
        if (!await OpenMineAsync(stop)) return null;

        IsNew = id is null;
        if (IsNew) return new() { ProgrammeId = Book.Project.ProgrammeId, ProjectId = Book.Project.Id, Label = "" };

        var line = await Db.BudgetLines.SingleOrDefaultAsync(line => line.PublicId == id && line.ProjectId == Book.Project.Id, stop);
        MayGo = line is not null && Book.Expenses.All(expense => expense.LineId != line.Id);
        return line;
    }
}

public sealed class LineForm
{
    public static readonly IReadOnlyList<Choice> Posts = [.. BudgetPosts.All.Select(post => new Choice(post.ToString(), post.InFrench))];

    [Display(Name = "Poste"), Required(ErrorMessage = "Choisissez un poste.")] public BudgetPost? Post { get; set; }
    [Display(Name = "Ce que paie la ligne"), Required(ErrorMessage = "Dites ce que paie cette ligne."), StringLength(BudgetLine.LabelMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Label { get; set; }
    [Display(Name = "Montant prévu")] public string? Planned { get; set; }
    [Display(Name = "Qui la paie")] public string? Funder { get; set; }
    [Display(Name = "Personne dont le travail est payé"), StringLength(BudgetLine.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Holder { get; set; }
    [Display(Name = "Déjà financée par"), StringLength(BudgetLine.LabelMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? FundedElsewhereBy { get; set; }
    public int Version { get; set; }

    public static LineForm Of(BudgetLine line, string funder) => new()
    {
        Post = line.Post,
        Label = line.Label,
        Planned = Amounts.Typed(line.PlannedCents),
        Funder = funder,
        Holder = line.Holder,
        FundedElsewhereBy = line.FundedElsewhereBy,
        Version = line.Version,
    };

    public void ApplyTo(BudgetLine line, long cents, long? coFundingId)
    {
        // What was said of a flagged line holds for that person and that funder.
        if ((line.Holder, line.FundedElsewhereBy) != (Trimmed(Holder), Trimmed(FundedElsewhereBy))) (line.KeptBecause, line.KeptBy, line.KeptOn) = (null, null, null);
        (line.Post, line.Label, line.PlannedCents, line.CoFundingId) = (Post!.Value, Label!.Trim(), cents, coFundingId);
        (line.Holder, line.FundedElsewhereBy, line.Version) = (Trimmed(Holder), Trimmed(FundedElsewhereBy), line.Version + 1);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
