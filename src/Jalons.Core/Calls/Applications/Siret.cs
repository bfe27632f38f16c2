using Jalons.Core.People;

namespace Jalons.Core.Calls.Applications;

/// <summary>The fourteen digits that name an establishment (INSEE), with their Luhn key.</summary>
public static class Siret
{
    private const int Length = 14;

    /// <summary>Establishments of La Poste share a SIREN and follow another key.</summary>
    private const string LaPoste = "356000000";

    public static bool IsValid(string? text)
    {
        if (Folding.Digits(text) is not { Length: Length } digits) return false;
        if (digits.StartsWith(LaPoste, StringComparison.Ordinal)) return digits.Sum(digit => digit - '0') % 5 == 0;

        return HasKey(digits);
    }

    /// <summary>The Luhn key of a SIREN or a SIRET, digits only.</summary>
    internal static bool HasKey(string digits) => digits.Reverse().Select((digit, rank) => (digit - '0') * (rank % 2 + 1)).Sum(product => product / 10 + product % 10) % 10 == 0;
}
