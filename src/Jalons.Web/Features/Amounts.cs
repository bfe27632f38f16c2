using Jalons.Core.Programmes;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features;

/// <summary>Amounts as they are typed and said on every page: « 187 500 € », « 12,50 € », kept in cents.</summary>
public static class Amounts
{
    /// <summary>Null for what is no amount.</summary>
    public static long? Read(string? typed) => Amount.CentsOf(typed);

    /// <summary>Why something typed is no amount; null when it is one, or empty.</summary>
    public static string? FaultOf(string? typed) => string.IsNullOrWhiteSpace(typed) || Read(typed) is not null ? null : "Écrivez un montant en euros, par exemple 12,50.";

    public static string Typed(long cents) => FrenchNumbers.Number(cents / 100.0, cents % 100 == 0 ? 0 : 2);

    public static string Said(long cents) => $"{Typed(cents)}\u00a0€";

    public static string Said(long? cents) => cents is { } known ? Said(known) : "non dit";
}
