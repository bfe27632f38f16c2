using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Access.Isolation;

/// <summary>Fresh things of a budget, in the project asked for.</summary>
internal sealed class BudgetData(AppDb db, TestClock clock)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The identifier of its address, and what a form must say of it.</summary>
    public async Task<(string Id, Dictionary<string, string> Form)> Make(Target target, Project project) => target switch
    {
        Target.BudgetedProject => ($"{project.PublicId}", new() { ["Granted"] = "187 500" }),
        Target.BudgetLine => ($"{(await Line(project)).PublicId}", []),
        Target.Expense => ($"{(await Expense(project)).PublicId}", []),
        Target.CoFunding => ($"{(await CoFunding(project)).PublicId}", []),
        Target.Instalment => ($"{(await Instalment(project)).PublicId}", []),
        Target.SignedList => ($"{(await List(project, isExamined: false)).PublicId}", new() { ["Refusal"] = "Sans pièce." }),
        _ => ($"{(await List(project, isExamined: true)).PublicId}", new() { ["Paid"] = "0", ["PaidOn"] = "15/04/2022", ["Note"] = "Essai" }),
    };

    private Task<BudgetLine> Line(Project project) => Added(new BudgetLine { ProgrammeId = project.ProgrammeId, ProjectId = project.Id, Post = BudgetPost.Equipment, Label = "Ordinateurs", PlannedCents = 100_00 });

    private Task<CoFunding> CoFunding(Project project) => Added(new CoFunding { ProgrammeId = project.ProgrammeId, ProjectId = project.Id, Funder = "Fondation", AmountCents = 100_00 });

    private async Task<Expense> Expense(Project project)
    {
        var line = await Line(project);
        var invoice = await db.StoreFile(project.ProgrammeId, "facture.pdf", new MemoryStream([1]), clock.Now.UtcDateTime, null, Stop);
        return await Added(new Expense { ProgrammeId = project.ProgrammeId, ProjectId = project.Id, LineId = line.Id, On = new(2022, 3, 1), AmountCents = 10_00, Payee = "Atelier", PaidBy = "Porteur", InvoiceFileId = invoice.Id, InvoiceName = "facture.pdf" });
    }

    private async Task<Instalment> Instalment(Project project)
    {
        var rank = await db.Instalments.Where(known => known.ProjectId == project.Id).Select(known => (int?)known.Rank).MaxAsync(Stop) ?? 0;
        return await Added(new Instalment { ProgrammeId = project.ProgrammeId, ProjectId = project.Id, Rank = rank + 1, Label = "Acompte", Kind = InstalmentKind.OnCounts, AmountCents = 100_00, DiagnosisCents = 10_00 });
    }

    /// <summary>A list without lines: its stored content is the one that its hash speaks of.</summary>
    private async Task<PaymentClaim> List(Project project, bool isExamined)
    {
        var instalment = await Instalment(project);
        var draft = new ListDraft(new(2022, 4, 1), 0, []);
        var file = await db.StoreFile(project.ProgrammeId, "liste.jsonl", new MemoryStream(draft.Content), clock.Now.UtcDateTime, null, Stop);
        var claim = new PaymentClaim { ProgrammeId = project.ProgrammeId, ProjectId = project.Id, InstalmentId = instalment.Id, UpTo = draft.UpTo, SignedBy = "Agathe", SignedOn = draft.UpTo, Hash = draft.Hash, FileId = file.Id };
        if (isExamined) claim.Examine(new Dictionary<int, LineAnswer>(), "Hélène", new(2022, 4, 2));
        return await Added(claim);
    }

    private async Task<T> Added<T>(T thing) where T : class
    {
        db.Add(thing);
        await db.SaveChangesAsync(Stop);
        return thing;
    }
}
