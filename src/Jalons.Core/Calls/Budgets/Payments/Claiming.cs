using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Budgets.Payments;

/// <summary>A list is read, then signed as it was read: what changed in between is said, never slipped in.</summary>
public static class Claiming
{
    extension(AppDb db)
    {
        /// <summary>The list of an instalment as it stands now.</summary>
        public async Task<ListDraft> DraftOf(Instalment instalment, BudgetBook book, Programme programme, DateOnly upTo, CancellationToken stop)
        {
            var facts = instalment.HasList ? await db.FactsToPay(programme, instalment.ProjectId, stop) : [];
            var spent = PostTotal.Of(book.Lines, [.. book.Expenses.Where(expense => expense.On <= upTo)]).Sum(total => total.SpentCents);
            return instalment.HasList
                ? ListDraft.Of(instalment, upTo, spent, facts, book.Claims.Where(claim => claim.State is ClaimState.Paid or ClaimState.Examined).SelectMany(claim => claim.Lines).Where(line => line.IsAccepted == true))
                : new(upTo, spent, []);
        }

        /// <summary>Freezes the list under the act of its signature, in one transaction; null when somebody has just signed for the same payment, or changed it.</summary>
        public async Task<PaymentClaim?> Sign(Instalment instalment, ListDraft draft, string signer, DateOnly on, Act act, CancellationToken stop)
        {
            await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
            var first = await db.Instalments.Where(known => known.Id == instalment.Id && known.Version == instalment.Version).ExecuteUpdateAsync(set => set.SetProperty(known => known.Version, instalment.Version + 1), stop);
            if (first == 0) return null;

            var file = await db.StoreFile(instalment.ProgrammeId, $"liste-{instalment.Rank}-{draft.UpTo:yyyy-MM-dd}.jsonl", new MemoryStream(draft.Content), act.At, null, stop);
            var claim = new PaymentClaim
            {
                ProgrammeId = instalment.ProgrammeId,
                ProjectId = instalment.ProjectId,
                InstalmentId = instalment.Id,
                UpTo = draft.UpTo,
                SpentCents = draft.SpentCents,
                SignedBy = signer,
                SignedOn = on,
                Hash = draft.Hash,
                FileId = file.Id,
            };
            claim.Lines.AddRange(draft.Lines);
            db.PaymentClaims.Add(claim);
            db.Acts.Add(act);
            await db.SaveChangesAsync(stop);
            if (transaction is not null) await transaction.CommitAsync(stop);
            return claim;
        }

        /// <summary>Whether the stored list, and the lines beside it, are still those that were signed.</summary>
        public async Task<bool> IsIntact(PaymentClaim claim, CancellationToken stop)
            => await db.StoredFiles.Where(file => file.Id == claim.FileId).Select(file => file.Hash).SingleOrDefaultAsync(stop) == claim.Hash
                && new ListDraft(claim.UpTo, claim.SpentCents, claim.Lines).Hash == claim.Hash;
    }

    /// <summary>Why a demand cannot be signed for an instalment; null when it can.</summary>
    public static string? FaultOf(BudgetBook book, Instalment instalment, DateOnly upTo, DateOnly today) => book switch
    {
        { Budget: null } => "Le Département n’a pas encore inscrit le montant accordé.",
        _ when book.ClaimOf(instalment) is not null => "La liste de ce versement est déjà signée.",
        _ when book.Next?.Id != instalment.Id => "Un versement précédent attend encore d’être signé, examiné ou payé.",
        _ when upTo > today => "La liste s’arrête aujourd’hui au plus tard.",
        _ when book.Account.Where(step => step.Instalment.HasList && step.Instalment.Id != instalment.Id).Select(step => step.Claim.UpTo).DefaultIfEmpty().Max() is var last && instalment.HasList && upTo < last => $"La liste précédente va jusqu’au {last:dd/MM/yyyy} : celle-ci ne peut pas s’arrêter avant.",
        _ => null,
    };
}
