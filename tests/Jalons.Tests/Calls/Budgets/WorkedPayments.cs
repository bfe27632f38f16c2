using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Documents.Typography;
using Jalons.Tests.Support;

namespace Jalons.Tests.Calls.Budgets;

/// <summary>The numbers of docs/guide/decompte.md, worked out again.</summary>
public sealed class WorkedPayments
{
    private const long Granted = 187_500_00;
    private const long Ceiling = 56_250_00;
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "guide", "decompte.md"));
    private static readonly PaymentStep Advance = new(InstalmentKind.Advance, 75_000_00, 0, PaidCents: 75_000_00);

    [Fact]
    public void A_share_goes_to_the_nearest_cent_a_half_upwards()
    {
        Says(Cents.Share(Granted, 40), 75_000_00);
        Says(Cents.Share(Granted, 33.33m), 62_493_75);
        Says(Cents.Share(Granted, 33.333m), 62_499_38);
        Assert.Equal((1, -1), (Cents.Rounded(0.5m), Cents.Rounded(-0.5m)));
    }

    [Fact]
    public void A_list_is_paid_line_by_line()
    {
        var lines = Lines(CountedFact.Diagnosis, 62, 150_00).Concat(Lines(CountedFact.Computer, 41, 247_90)).Concat(Lines(CountedFact.Connection, 18, 98_45)).Concat(Lines(CountedFact.Certification, 3, 95_50)).ToList();
        Says(lines.Sum(line => line.AmountCents), 21_522_50);
        foreach (var fact in PaymentWords.Facts) Says(lines.Where(line => line.Fact == fact).Sum(line => line.AmountCents), fact switch { CountedFact.Diagnosis => 9_300_00, CountedFact.Computer => 10_163_90, CountedFact.Connection => 1_772_10, _ => 286_50 });
        var claim = new PaymentClaim { SignedBy = "Agathe Petit", Hash = "" };
        claim.Lines.AddRange(lines.Select((line, rank) => { line.Rank = rank + 1; return line; }));
        claim.Examine(claim.Lines.ToDictionary(line => line.Rank, line => line.Rank is 1 or 63 ? new LineAnswer(false, "Sans pièce.") : new(true, null)), "Hélène Vasseur", new(2022, 2, 18));

        Says(-(lines.Sum(line => line.AmountCents) - claim.AcceptedCents), -397_90);
        var settled = Settlement.Of(Granted, [Advance, new(InstalmentKind.OnCounts, Ceiling, claim.AcceptedCents)])[1];
        Says(settled.PayableCents, 21_124_60);
        Says(settled.DueCents, 96_124_60);
    }

    [Fact]
    public void An_over_payment_is_kept_back_from_the_next_payment()
    {
        var settled = Settlement.Of(Granted, [Advance, new(InstalmentKind.OnCounts, Ceiling, 21_124_60, PaidCents: 21_424_60), new(InstalmentKind.OnCounts, Ceiling, 30_000_00)])[2];

        Says(settled.DueCents, 126_124_60);
        Says(settled.BeforeCents, 96_424_60);
        Says(settled.PayableCents, 29_700_00);
    }

    [Fact]
    public void A_reversal_is_taken_off_or_carried_to_the_list_after()
    {
        PaymentStep[] before = [Advance, new(InstalmentKind.OnCounts, Ceiling, 21_124_60, PaidCents: 21_124_60)];

        Says(Settlement.Of(Granted, [.. before, new(InstalmentKind.OnCounts, Ceiling, 600_00 - 247_90)])[2].PayableCents, 352_10);
        var alone = Settlement.Of(Granted, [.. before, new(InstalmentKind.OnCounts, Ceiling, -247_90, PaidCents: 0), new(InstalmentKind.OnCounts, Ceiling, 600_00)]);
        Assert.Equal(0, alone[2].PayableCents);
        Says(alone[2].OverpaidCents, 247_90);
        Says(alone[3].PayableCents, 352_10);
    }

    [Fact]
    public void A_ceiling_keeps_the_rest_for_the_balance()
    {
        PaymentStep[] steps = [Advance, new(InstalmentKind.OnCounts, Ceiling, 61_300_00, PaidCents: 56_250_00)];

        Says(Settlement.Of(Granted, steps)[1].PayableCents, 56_250_00);
        Says(Settlement.Of(Granted, [.. steps, new(InstalmentKind.FinalBalance, 0, 0, SpentCents: Granted)])[2].PayableCents, 5_050_00);
    }

    [Fact]
    public void The_balance_is_the_least_of_spent_due_and_granted()
    {
        PaymentStep[] steps = [Advance, new(InstalmentKind.OnCounts, Ceiling, 56_250_00, PaidCents: 56_250_00), new(InstalmentKind.OnCounts, Ceiling, 21_124_60, PaidCents: 21_124_60)];

        var settled = Settlement.Of(Granted, [.. steps, new(InstalmentKind.FinalBalance, 0, 110_480_30 - 77_374_60, SpentCents: 182_317_44)])[3];
        Says(settled.DueCents, 182_317_44);
        Says(settled.BeforeCents, 152_374_60);
        Says(settled.PayableCents, 29_942_84);
        Says(Settlement.Of(Granted, [.. steps, new(InstalmentKind.FinalBalance, 0, 110_480_30 - 77_374_60, SpentCents: Granted)])[3].DueCents, 185_480_30);
        Says(Settlement.Of(Granted, [.. steps, new(InstalmentKind.FinalBalance, 0, 110_480_30 - 77_374_60, SpentCents: 149_800_00)])[3].OverpaidCents, 2_574_60);
    }

    [Fact]
    public void Nothing_beyond_the_grant_is_due()
        => Assert.Equal(Granted - 75_000_00, Settlement.Of(Granted, [Advance, new(InstalmentKind.FinalBalance, 0, 200_000_00, SpentCents: 300_000_00)])[1].PayableCents);

    [Fact]
    public void A_mean_cost_is_given_to_the_cent() => Says(Cents.PerOne(Granted, 212)!.Value, 884_43);

    private static void Says(long cents, long expected)
    {
        Assert.Equal(expected, cents);
        Assert.Contains(French.Euros(cents / 100m).Replace(French.NarrowSpace, ' ').Replace(French.HardSpace, ' '), Page, StringComparison.Ordinal);
    }

    private static IEnumerable<ClaimLine> Lines(CountedFact fact, int count, long cents)
        => Enumerable.Range(1, count).Select(rank => new ClaimLine { JourneyId = rank, Number = $"EE-{rank:0000}", Fact = fact, On = new(2022, 1, 10), AmountCents = cents });
}
