namespace Jalons.Core.Calls.Budgets;

/// <summary>What may be joined as an invoice: its first bytes decide, never its name.</summary>
public static class Invoice
{
    public const string Accept = ".pdf,.jpg,.jpeg,.png";

    private static readonly (string Type, byte[] Start)[] Known =
        [("application/pdf", "%PDF-"u8.ToArray()), ("image/jpeg", [0xFF, 0xD8, 0xFF]), ("image/png", [0x89, 0x50, 0x4E, 0x47])];

    /// <summary>Why a file cannot be kept as an invoice; null when it can.</summary>
    public static string? FaultOf(ReadOnlySpan<byte> start, long length)
    {
        if (length > Expense.InvoiceMaxLength) return $"Le fichier dépasse {Expense.InvoiceMaxLength / (1024 * 1024)} Mo. Envoyez-en une version plus légère.";
        foreach (var (_, known) in Known)
            if (start.StartsWith(known)) return null;
        return "Joignez la facture en PDF, JPG ou PNG.";
    }
}
