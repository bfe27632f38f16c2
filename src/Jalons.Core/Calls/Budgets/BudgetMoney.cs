using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Indicators;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Budgets;

/// <summary>What one project was granted, planned and spent up to a day, in cents, post by post; without a word of its lines.</summary>
public sealed record ProjectMoney(long TerritoryId, long GrantedCents, bool HasExpenses, IReadOnlyList<PostTotal> Posts)
{
    public long SpentCents => Posts.Sum(post => post.SpentCents);
    public long CoSpentCents => Posts.Sum(post => post.CoSpentCents);
}

/// <summary>The money of a programme on a day: a project without a budget has no line here.</summary>
public sealed record BudgetMoney(IReadOnlyList<ProjectMoney> Projects)
{
    private const string Unsaid = "x";

    public static async Task<BudgetMoney> Read(AsOf asOf, CancellationToken stop)
    {
        var (db, programme, at) = (asOf.Db, asOf.Programme, asOf.At);
        var budgets = await db.Budgets.AsNoTracking().Where(budget => budget.ProgrammeId == programme.Id).ToListAsync(stop);
        if (budgets.Count == 0) return new([]);

        var moved = await db.MovedAt(programme.Id, at, stop);
        var lines = (await db.BudgetLines.AsNoTracking().Where(line => line.ProgrammeId == programme.Id).ToListAsync(stop)).ToLookup(line => line.ProjectId);
        var expenses = (await db.Expenses.AsNoTracking().Where(expense => expense.ProgrammeId == programme.Id && expense.On <= at).ToListAsync(stop)).ToLookup(expense => expense.ProjectId);
        return new([.. from project in programme.Projects
                       let budget = budgets.Find(known => known.ProjectId == project.Id)
                       where budget is not null
                       select new ProjectMoney(project.TerritoryId, budget.GrantedCents + moved.GetValueOrDefault(project.Id), expenses[project.Id].Any(), PostTotal.Of([.. lines[project.Id]], [.. expenses[project.Id]]))]);
    }

    /// <summary>
    /// The lines and expenses of a programme up to a day, added up by project, post and who pays: what a snapshot holds of them, without labels, holders or payees.
    /// Lines are numbered in their order, so that the same money gives the same rows.
    /// </summary>
    public static async Task<(IReadOnlyList<BudgetLine> Lines, IReadOnlyList<Expense> Expenses)> AddedUp(AppDb db, long programmeId, DateOnly at, CancellationToken stop)
    {
        var lines = await db.BudgetLines.AsNoTracking().Where(line => line.ProgrammeId == programmeId).ToListAsync(stop);
        var spent = (await db.Expenses.AsNoTracking().Where(expense => expense.ProgrammeId == programmeId && expense.On <= at).ToListAsync(stop)).ToLookup(expense => expense.LineId);
        var (sums, expenses) = (new List<BudgetLine>(), new List<Expense>());
        foreach (var same in lines.GroupBy(line => (line.ProjectId, line.Post, line.IsGranted)).OrderBy(same => same.Key.ProjectId).ThenBy(same => same.Key.Post).ThenBy(same => same.Key.IsGranted))
        {
            var id = sums.Count + 1;
            sums.Add(new() { Id = id, ProgrammeId = programmeId, ProjectId = same.Key.ProjectId, Post = same.Key.Post, Label = Unsaid, PlannedCents = same.Sum(line => line.PlannedCents), CoFundingId = same.Key.IsGranted ? null : 0 });
            var paid = same.SelectMany(line => spent[line.Id]).ToList();
            if (paid.Count > 0) expenses.Add(new() { ProgrammeId = programmeId, ProjectId = same.Key.ProjectId, LineId = id, On = paid.Max(expense => expense.On), AmountCents = paid.Sum(expense => expense.AmountCents), Payee = Unsaid, PaidBy = Unsaid });
        }
        return (sums, expenses);
    }
}
