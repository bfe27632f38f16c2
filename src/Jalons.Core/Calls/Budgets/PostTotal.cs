namespace Jalons.Core.Calls.Budgets;

/// <summary>Planned and spent on one post, in cents: on the grant of the Département, and on co-funding.</summary>
public sealed record PostTotal(BudgetPost Post, long PlannedCents, long SpentCents, long CoPlannedCents, long CoSpentCents)
{
    public long LeftCents => PlannedCents - SpentCents;
    public bool IsEmpty => PlannedCents == 0 && SpentCents == 0 && CoPlannedCents == 0 && CoSpentCents == 0;

    /// <summary>Every post in its order, those without a line included.</summary>
    public static IReadOnlyList<PostTotal> Of(IReadOnlyList<BudgetLine> lines, IReadOnlyList<Expense> expenses)
    {
        var spent = expenses.ToLookup(expense => expense.LineId, expense => expense.AmountCents);
        return [.. BudgetPosts.All.Select(post => Of(post, [.. lines.Where(line => line.Post == post)], spent))];
    }

    private static PostTotal Of(BudgetPost post, List<BudgetLine> lines, ILookup<long, long> spent)
    {
        var (granted, others) = (lines.Where(line => line.IsGranted).ToList(), lines.Where(line => !line.IsGranted).ToList());
        return new(post, granted.Sum(line => line.PlannedCents), granted.Sum(line => spent[line.Id].Sum()), others.Sum(line => line.PlannedCents), others.Sum(line => spent[line.Id].Sum()));
    }
}
