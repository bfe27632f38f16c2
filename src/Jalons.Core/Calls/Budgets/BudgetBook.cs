using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Budgets;

/// <summary>The whole budget of one project, as it is read on a page.</summary>
public sealed record BudgetBook(Project Project, Budget? Budget, IReadOnlyList<BudgetLine> Lines, IReadOnlyList<Expense> Expenses, IReadOnlyList<CoFunding> CoFundings, IReadOnlyList<Instalment> Instalments, IReadOnlyList<PaymentClaim> Claims)
{
    public IReadOnlyList<PostTotal> Totals { get; } = PostTotal.Of(Lines, Expenses);
    /// <summary>What amendments in force add to the grant; negative where they take away.</summary>
    public long MovedCents { get; init; }

    /// <summary>Granted on the day the budget was opened for, amendments included.</summary>
    public long GrantedCents => Budget is null ? 0 : Budget.GrantedCents + MovedCents;
    public long PlannedCents => Totals.Sum(total => total.PlannedCents);
    public long SpentCents => Totals.Sum(total => total.SpentCents);
    public long CoSpentCents => Totals.Sum(total => total.CoSpentCents);
    public long PaidCents => Claims.Where(claim => claim.State is ClaimState.Paid).Sum(claim => claim.PaidCents);

    /// <summary>The demand of an instalment that stands; null before, and where it was refused as a whole.</summary>
    public PaymentClaim? ClaimOf(Instalment instalment) => Claims.LastOrDefault(claim => claim.InstalmentId == instalment.Id && claim.State is not ClaimState.Refused);

    /// <summary>What each standing demand comes to, in the order of the schedule.</summary>
    public IReadOnlyList<(Instalment Instalment, PaymentClaim Claim, Settlement Settlement)> Account
    {
        get
        {
            var standing = Instalments.Select(instalment => (Instalment: instalment, Claim: ClaimOf(instalment))).Where(step => step.Claim is not null).Select(step => (step.Instalment, Claim: step.Claim!)).ToList();
            var settled = Settlement.Of(GrantedCents, [.. standing.Select(step => new PaymentStep(step.Instalment.Kind, step.Instalment.AmountCents, step.Claim.AcceptedCents, step.Claim.SpentCents, step.Claim.PaidOn is null ? null : step.Claim.PaidCents))]);
            return [.. standing.Zip(settled, (step, settlement) => (step.Instalment, step.Claim, settlement))];
        }
    }

    /// <summary>Paid beyond what is due by the last list that was examined: kept back from the next payment, or asked back once all is settled.</summary>
    public long OverpaidCents => Account.LastOrDefault(step => step.Claim.ExaminedOn is not null) is { Settlement: { } last } ? Math.Max(0, PaidCents - last.DueCents) : 0;

    /// <summary>The final balance was examined.</summary>
    public bool IsSettled => Account.Any(step => step.Instalment.Kind is InstalmentKind.FinalBalance && step.Claim.ExaminedOn is not null);

    public string FunderOf(BudgetLine line) => CoFundings.FirstOrDefault(funding => funding.Id == line.CoFundingId)?.Funder ?? "Département";

    /// <summary>The first instalment without a standing demand, once those before are paid; null when one is under way, or when all is claimed.</summary>
    public Instalment? Next => Claims.Any(claim => claim.State is ClaimState.Signed or ClaimState.Examined) ? null : Instalments.FirstOrDefault(instalment => ClaimOf(instalment) is null);

    /// <param name="on">The day whose amendments count.</param>
    public static async Task<BudgetBook> Open(AppDb db, Project project, DateOnly on, CancellationToken stop) => (await OpenAll(db, project.ProgrammeId, [project], on, stop))[0];

    /// <summary>The budgets of projects of one programme, in their order, in as many queries as for one.</summary>
    public static async Task<IReadOnlyList<BudgetBook>> OpenAll(AppDb db, long programmeId, IReadOnlyList<Project> projects, DateOnly on, CancellationToken stop)
    {
        var ids = projects.Select(project => project.Id).ToList();
        var budgets = await db.Budgets.AsNoTracking().Where(budget => ids.Contains(budget.ProjectId)).ToDictionaryAsync(budget => budget.ProjectId, stop);
        var lines = (await db.BudgetLines.AsNoTracking().Where(line => ids.Contains(line.ProjectId)).OrderBy(line => line.Post).ThenBy(line => line.Id).ToListAsync(stop)).ToLookup(line => line.ProjectId);
        var expenses = (await db.Expenses.AsNoTracking().Where(expense => ids.Contains(expense.ProjectId)).OrderBy(expense => expense.On).ThenBy(expense => expense.Id).ToListAsync(stop)).ToLookup(expense => expense.ProjectId);
        var fundings = (await db.CoFundings.AsNoTracking().Where(funding => ids.Contains(funding.ProjectId)).OrderBy(funding => funding.Id).ToListAsync(stop)).ToLookup(funding => funding.ProjectId);
        var instalments = (await db.Instalments.AsNoTracking().Where(instalment => ids.Contains(instalment.ProjectId)).OrderBy(instalment => instalment.Rank).ToListAsync(stop)).ToLookup(instalment => instalment.ProjectId);
        var claims = (await db.PaymentClaims.AsNoTracking().Include(claim => claim.Lines.OrderBy(line => line.Rank)).Where(claim => ids.Contains(claim.ProjectId)).OrderBy(claim => claim.Id).ToListAsync(stop)).ToLookup(claim => claim.ProjectId);
        var moved = await db.MovedAt(programmeId, on, stop);
        return
        [
            .. projects.Select(project => new BudgetBook(project, budgets.GetValueOrDefault(project.Id), [.. lines[project.Id]], [.. expenses[project.Id]], [.. fundings[project.Id]], [.. instalments[project.Id]], [.. claims[project.Id]])
            {
                MovedCents = moved.GetValueOrDefault(project.Id),
            }),
        ];
    }
}
