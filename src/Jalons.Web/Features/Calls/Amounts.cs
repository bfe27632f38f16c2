using Jalons.Core.Calls.Applications;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Calls;

/// <summary>Large amounts as they are typed and said: « 187 500 € », kept in cents.</summary>
public static class Amounts
{
    /// <summary>Null for what is no amount.</summary>
    public static long? Read(string? typed) => ContentReading.Cents(typed);

    public static string Typed(long cents) => FrenchNumbers.Number(cents / 100.0, cents % 100 == 0 ? 0 : 2);

    public static string Said(long cents) => $"{Typed(cents)}\u00a0€";

    public static string Said(long? cents) => cents is { } known ? Said(known) : "non dit";
}
