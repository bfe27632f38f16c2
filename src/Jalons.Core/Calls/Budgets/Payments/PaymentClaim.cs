namespace Jalons.Core.Calls.Budgets.Payments;

/// <summary>What a project asks to be paid (liste certifiée): signed by its coordination and frozen, then examined line by line by the Département, then paid.</summary>
public sealed class PaymentClaim
{
    public const int SignerMaxLength = 160;
    public const int ReasonMaxLength = 500;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long ProjectId { get; set; }
    public long InstalmentId { get; set; }

    /// <summary>Last day of the facts in the list.</summary>
    public DateOnly UpTo { get; set; }

    /// <summary>Spent on the grant up to that day, as it was known when the list was signed.</summary>
    public long SpentCents { get; set; }

    /// <summary>Name and position of the person who signs.</summary>
    public required string SignedBy { get; set; }
    public DateOnly SignedOn { get; set; }

    /// <summary>SHA-256 of the frozen list, in lower-case hexadecimal, and the list in the store.</summary>
    public required string Hash { get; set; }
    public long FileId { get; set; }

    public string? ExaminedBy { get; set; }
    public DateOnly? ExaminedOn { get; set; }

    /// <summary>Why the whole demand was refused; null when it was not.</summary>
    public string? RefusedBecause { get; set; }

    public DateOnly? PaidOn { get; set; }
    public long PaidCents { get; set; }

    /// <summary>Why another amount than the computed one was paid.</summary>
    public string? PaymentNote { get; set; }
    public int Version { get; set; }
    public List<ClaimLine> Lines { get; } = [];

    public ClaimState State => this switch
    {
        { RefusedBecause: not null } => ClaimState.Refused,
        { PaidOn: not null } => ClaimState.Paid,
        { ExaminedOn: not null } => ClaimState.Examined,
        _ => ClaimState.Signed,
    };

    /// <summary>Sum of the accepted lines, reversals taken off.</summary>
    public long AcceptedCents => Lines.Where(line => line.IsAccepted == true).Sum(line => line.AmountCents);
}

/// <summary>One person's fact in a frozen list, by the number of her journey; no name is kept here.</summary>
public sealed class ClaimLine
{
    public long Id { get; set; }
    public long ClaimId { get; set; }
    public int Rank { get; set; }
    public long JourneyId { get; set; }

    /// <summary>Public identifier and number of the journey, as they were.</summary>
    public Guid Journey { get; set; }
    public required string Number { get; set; }
    public CountedFact Fact { get; set; }
    public DateOnly? On { get; set; }

    /// <summary>What is paid for it; negative when it takes back what was paid before (reprise).</summary>
    public long AmountCents { get; set; }

    /// <summary>Why what was paid is taken back.</summary>
    public string? ReversedBecause { get; set; }

    /// <summary>What the Département answered; null before.</summary>
    public bool? IsAccepted { get; set; }
    public string? RefusedBecause { get; set; }

    public bool IsReversal => ReversedBecause is not null;
}

public enum ClaimState { Signed, Examined, Paid, Refused }

public static class ClaimStates
{
    extension(ClaimState state)
    {
        public string InFrench => state switch
        {
            ClaimState.Signed => "signée, à examiner",
            ClaimState.Examined => "examinée, à payer",
            ClaimState.Paid => "payée",
            _ => "refusée",
        };
    }
}
