using Jalons.Documents.Typography;

namespace Jalons.Core.Calls.Budgets;

/// <summary>
/// Amounts are whole cents. Where a share of an amount falls between two cents it goes to the nearest one, a half upwards: the rule of the euro
/// (regulation (EC) 1103/97, article 5), kept here for every payment. A negative amount is the mirror of the positive one, so that a reversal takes back
/// what was paid to the cent.
/// </summary>
public static class Cents
{
    public static long Rounded(decimal cents) => (long)decimal.Round(cents, MidpointRounding.AwayFromZero);

    /// <summary>A share of an amount: 33,33 % of 187 500 €.</summary>
    public static long Share(long cents, decimal percent) => Rounded(cents * percent / 100);

    /// <summary>The mean cost of one of <paramref name="count"/>; null for none.</summary>
    public static long? PerOne(long cents, long count) => count > 0 ? Rounded((decimal)cents / count) : null;

    /// <summary>Whole euros, by the same rule.</summary>
    public static long Euros(long cents) => Rounded(cents / 100m);

    /// <summary>An amount as a sentence says it: « 187 500 € ».</summary>
    public static string InFrench(long cents) => French.Euros(cents / 100m);
}
