namespace Jalons.Core.Calls.Budgets.Payments;

/// <summary>What the Département answers to a list: line by line, a refusal with its reason.</summary>
public sealed record LineAnswer(bool? IsAccepted, string? Reason)
{
    public string? Fault => this switch
    {
        { IsAccepted: null } => "Acceptez ou refusez cette ligne.",
        { IsAccepted: false } when string.IsNullOrWhiteSpace(Reason) => "Dites pourquoi cette ligne est refusée.",
        { Reason.Length: > PaymentClaim.ReasonMaxLength } => $"Au plus {PaymentClaim.ReasonMaxLength} caractères.",
        _ => null,
    };
}

public static class Examination
{
    extension(PaymentClaim claim)
    {
        /// <summary>Writes every answer; all lines have one. Written once: what was examined is not examined again.</summary>
        public void Examine(IReadOnlyDictionary<int, LineAnswer> answers, string who, DateOnly on)
        {
            foreach (var line in claim.Lines)
            {
                var answer = answers[line.Rank];
                (line.IsAccepted, line.RefusedBecause) = (answer.IsAccepted, answer.IsAccepted == false ? answer.Reason!.Trim() : null);
            }
            (claim.ExaminedBy, claim.ExaminedOn, claim.Version) = (who, on, claim.Version + 1);
        }

        /// <summary>Refuses the demand as a whole: the project may sign another one for the same instalment.</summary>
        public void Refuse(string reason, string who, DateOnly on)
            => (claim.RefusedBecause, claim.ExaminedBy, claim.ExaminedOn, claim.Version) = (reason.Trim(), who, on, claim.Version + 1);

        /// <summary>Notes what was paid; an amount other than the computed one says why.</summary>
        public void Pay(long cents, DateOnly on, string? note)
            => (claim.PaidCents, claim.PaidOn, claim.PaymentNote, claim.Version) = (cents, on, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), claim.Version + 1);
    }
}
