using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets.Own.CoFundings;

/// <summary>Money that the project has from somebody else.</summary>
public sealed class CoFundingModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time)
{
    [BindProperty] public CoFundingForm Form { get; set; } = new();

    public bool IsNew { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } funding) return NotFound();

        if (!IsNew) Form = Stored(funding);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } funding) return NotFound();

        var cents = AmountOf(Form.Amount, "Form.Amount");
        Form.Version = RefuseOlder(funding.Version, Form.Version, Stored(funding), Form);
        if (!ModelState.IsValid) return this.Invalid();

        (funding.Funder, funding.AmountCents, funding.GrantedOn, funding.Version) = (Form.Funder!.Trim(), cents!.Value, Form.GrantedOn, funding.Version + 1);
        if (IsNew) Db.CoFundings.Add(funding);
        return await SaveAsync($"Cofinancement enregistré : {funding.Funder}", Links.MyBudget, stop);
    }

    private static CoFundingForm Stored(CoFunding funding) => new() { Funder = funding.Funder, Amount = Amounts.Typed(funding.AmountCents), GrantedOn = funding.GrantedOn, Version = funding.Version };

    private async Task<CoFunding?> FindAsync(Guid? id, CancellationToken stop)
    {
        if (!await OpenMineAsync(stop)) return null;

        IsNew = id is null;
        return IsNew
            ? new() { ProgrammeId = Book.Project.ProgrammeId, ProjectId = Book.Project.Id, Funder = "" }
            : await Db.CoFundings.SingleOrDefaultAsync(funding => funding.PublicId == id && funding.ProjectId == Book.Project.Id, stop);
    }
}

public sealed class CoFundingForm
{
    [Display(Name = "Financeur"), Required(ErrorMessage = "Dites qui donne."), StringLength(CoFunding.FunderMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Funder { get; set; }
    [Display(Name = "Montant")] public string? Amount { get; set; }
    [Display(Name = "Décidé le")] public DateOnly? GrantedOn { get; set; }
    public int Version { get; set; }
}
