namespace Jalons.Bench.Pages;

/// <summary>Made-up family names, one for each number.</summary>
internal static class Syllables
{
    private const string Consonants = "bcdfglmnprstv", Vowels = "aeiou";

    public static string Of(int number)
    {
        var name = "";
        for (var left = number; left > 0 || name.Length < 4; left /= Consonants.Length * Vowels.Length)
            name += $"{Consonants[left % Consonants.Length]}{Vowels[left / Consonants.Length % Vowels.Length]}";
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
