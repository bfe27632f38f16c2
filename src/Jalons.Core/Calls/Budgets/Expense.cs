namespace Jalons.Core.Calls.Budgets;

/// <summary>Money that was spent on a line, with the invoice that proves it.</summary>
public sealed class Expense
{
    public const int PayeeMaxLength = 160;

    /// <summary>Bytes of an invoice at most.</summary>
    public const int InvoiceMaxLength = 10 * 1024 * 1024;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long ProjectId { get; set; }
    public long LineId { get; set; }
    public DateOnly On { get; set; }
    public long AmountCents { get; set; }

    /// <summary>Who was paid.</summary>
    public required string Payee { get; set; }

    /// <summary>Which member of the consortium paid.</summary>
    public required string PaidBy { get; set; }

    /// <summary>The invoice in the store; null while it is not joined.</summary>
    public long? InvoiceFileId { get; set; }
    public string? InvoiceName { get; set; }
    public int Version { get; set; }
}
