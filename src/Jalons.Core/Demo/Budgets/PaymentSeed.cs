using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Demo.Lives;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Core.Demo.Budgets;

/// <summary>Two payments made to each project; a third list of Est Ensemble waits for the Département.</summary>
internal static class PaymentSeed
{
    private const string Examiner = "Hélène Vasseur";

    private static readonly (int Rank, DateOnly UpTo, DateOnly SignedOn, DateOnly? ExaminedOn, DateOnly? PaidOn)[] Steps =
    [
        (1, new(2021, 10, 6), new(2021, 10, 6), new(2021, 10, 12), new(2021, 10, 15)), (2, new(2022, 1, 31), new(2022, 2, 8), new(2022, 2, 18), new(2022, 2, 28)),
        (3, new(2022, 3, 31), new(2022, 4, 12), null, null),
    ];

    public static async Task AddPayments(this AppDb db, Programme programme, Project project, BudgetPlan.Place place, DateOnly until, Pcg random, CancellationToken stop)
    {
        foreach (var step in Steps.Where(step => step.SignedOn <= until && (step.Rank < 3 || place.Territory == "T8")))
        {
            var book = await BudgetBook.Open(db, project, step.UpTo, stop);
            var instalment = book.Instalments.Single(known => known.Rank == step.Rank);
            var draft = await db.DraftOf(instalment, book, programme, step.UpTo, stop);
            var act = new Act { PublicId = random.Identifier(BudgetSeed.At(step.SignedOn)), ProgrammeId = programme.Id, Who = place.Signer.Split(',')[0], At = BudgetSeed.At(step.SignedOn), Why = $"Liste signée : {instalment.Label}", Page = "jalons demo" };
            var claim = (await db.Sign(instalment, draft, place.Signer, step.SignedOn, act, stop))!;
            claim.PublicId = random.Identifier(BudgetSeed.At(step.SignedOn));
            if (step.ExaminedOn is { } examined && examined <= until) claim.Examine(AnswersTo(claim, place), Examiner, examined);
            await db.SaveChangesAsync(stop);
            if (step.PaidOn is { } paid && paid <= until) claim.Pay((await BudgetBook.Open(db, project, step.UpTo, stop)).Account.Single(known => known.Claim.Id == claim.Id).Settlement.PayableCents, paid, null);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    // At Paris Terres d’Envol two computers were not proved when the list was examined.
    private static Dictionary<int, LineAnswer> AnswersTo(PaymentClaim claim, BudgetPlan.Place place)
    {
        var unproved = place.Territory == "T7" ? claim.Lines.Where(line => line.Fact is CountedFact.Computer).Take(2).Select(line => line.Rank).ToList() : [];
        return claim.Lines.ToDictionary(line => line.Rank, line => unproved.Contains(line.Rank) ? new LineAnswer(false, "L’acte de remise signé n’a pas été joint.") : new LineAnswer(true, null));
    }
}
