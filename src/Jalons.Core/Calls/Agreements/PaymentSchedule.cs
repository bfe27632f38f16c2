using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Agreements;

/// <summary>The payments of an agreement (échéancier): what it begins with, and what is granted the day it is signed.</summary>
public static class PaymentSchedule
{
    private const decimal AdvancePercent = 40;
    private const decimal ListPercent = 40;

    /// <summary>
    /// To be corrected before the signature: an advance, a list of facts under a ceiling, the final balance. The ceiling is shared half and half between
    /// the diagnoses and the computers aimed at.
    /// </summary>
    public static IReadOnlyList<Instalment> Of(Agreement agreement, Programme programme)
    {
        var half = Cents.Share(agreement.AmountCents, ListPercent / 2);
        var (diagnosis, computer) = (PriceOf("R01", agreement, half), PriceOf("R02", agreement, half));
        return
        [
            Payment(1, "Avance", InstalmentKind.Advance, Cents.Share(agreement.AmountCents, AdvancePercent), agreement.StartsOn),
            Payment(2, "Acompte sur liste certifiée", InstalmentKind.OnCounts, Cents.Share(agreement.AmountCents, ListPercent), null),
            Payment(3, "Solde", InstalmentKind.FinalBalance, 0, programme.DataUntil),
        ];

        Instalment Payment(int rank, string label, InstalmentKind kind, long cents, DateOnly? dueOn) => new()
        {
            ProgrammeId = agreement.ProgrammeId,
            ProjectId = agreement.ProjectId,
            Rank = rank,
            Label = label,
            Kind = kind,
            AmountCents = cents,
            DiagnosisCents = kind is InstalmentKind.Advance ? 0 : diagnosis,
            ComputerCents = kind is InstalmentKind.Advance ? 0 : computer,
            DueOn = dueOn,
            Version = 1,
        };
    }

    extension(AppDb db)
    {
        /// <summary>Writes the amount of a signed agreement in the budget of its project, and opens it where there is none; the caller saves.</summary>
        public async Task Grant(Agreement agreement, DateOnly on, CancellationToken stop)
        {
            var budget = await db.Budgets.SingleOrDefaultAsync(known => known.ProjectId == agreement.ProjectId, stop)
                ?? db.Budgets.Add(new() { ProgrammeId = agreement.ProgrammeId, ProjectId = agreement.ProjectId, OpenedOn = on }).Entity;
            (budget.GrantedCents, budget.Version) = (agreement.AmountCents, budget.Version + 1);
        }
    }

    private static long PriceOf(string indicator, Agreement agreement, long cents)
        => agreement.Targets.Find(target => target.Indicator == indicator) is { } aim ? Cents.PerOne(cents, aim.Value) ?? 0 : 0;
}
