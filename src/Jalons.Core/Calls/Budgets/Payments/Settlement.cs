namespace Jalons.Core.Calls.Budgets.Payments;

/// <summary>One demand on the way to its payment, as the account of a project needs it.</summary>
/// <param name="AmountCents">The advance, or the ceiling of an instalment on counts.</param>
/// <param name="EarnedCents">Accepted lines, reversals taken off.</param>
/// <param name="SpentCents">Spent on the grant; only the final balance looks at it.</param>
/// <param name="PaidCents">What was paid; null before.</param>
public sealed record PaymentStep(InstalmentKind Kind, long AmountCents, long EarnedCents, long SpentCents = 0, long? PaidCents = null);

/// <summary>What a demand comes to, in cents (docs/guide/decompte.md).</summary>
/// <param name="AcquiredCents">What this demand adds to what is due: within its ceiling.</param>
/// <param name="DueCents">Due since the beginning, within the grant; at the final balance, within what was spent too.</param>
/// <param name="BeforeCents">Paid before.</param>
public sealed record Settlement(long AcquiredCents, long DueCents, long BeforeCents)
{
    /// <summary>What is to be paid now: an over-payment is kept back, to the last cent, from what follows.</summary>
    public long PayableCents => Math.Max(0, DueCents - BeforeCents);

    /// <summary>Paid too much so far: kept back from the next payment, or asked back after the final balance.</summary>
    public long OverpaidCents => Math.Max(0, BeforeCents - DueCents);

    /// <summary>Each demand in turn. Those that were refused as a whole are left out by the caller.</summary>
    public static IReadOnlyList<Settlement> Of(long grantedCents, IReadOnlyList<PaymentStep> steps)
    {
        var settled = new List<Settlement>(steps.Count);
        long acquired = 0, earned = 0, advanced = 0, paid = 0;
        foreach (var step in steps)
        {
            var adds = step.Kind switch { InstalmentKind.Advance => step.AmountCents, InstalmentKind.OnCounts => Math.Min(step.EarnedCents, step.AmountCents), _ => step.EarnedCents };
            (acquired, earned, advanced) = (acquired + adds, earned + step.EarnedCents, advanced + (step.Kind is InstalmentKind.Advance ? step.AmountCents : 0));
            // What the ceilings kept back is due at the end.
            var due = step.Kind is InstalmentKind.FinalBalance ? Math.Min(step.SpentCents, Math.Min(grantedCents, advanced + earned)) : Math.Min(grantedCents, acquired);
            settled.Add(new(adds, due, paid));
            paid += step.PaidCents ?? 0;
        }
        return settled;
    }
}
