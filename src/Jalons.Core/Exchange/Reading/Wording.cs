using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.People;

namespace Jalons.Core.Exchange.Reading;

/// <summary>Brings everyday spellings of the same words together: case, accents, inclusive endings, acronyms with dots, signs said in words.</summary>
internal static partial class Wording
{
    private static readonly HashSet<string> Small = ["de", "d", "du", "des", "la", "le", "les", "l", "a", "au", "aux", "en", "et", "sur", "dans", "pour", "par", "que", "est", "un", "une", "son", "sa", "ses", "ce", "cette"];

    private static readonly string[] Numbers = ["zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

    /// <summary>« - de 1 an » → « moins de 1 an »; « Inscrit(e) » → « inscrit »; « S.I.A.E. » → « siae »; « bac+2 » → « bac plus 2 ».</summary>
    public static string Fold(string text)
    {
        if (IsPlain(text)) return text.Trim().ToLowerInvariant();

        var said = Acronym().Replace(text.Replace('\u00A0', ' ').Replace('’', '\''), match => match.Value.Replace(".", "", StringComparison.Ordinal));
        said = said.Replace('✓', 'x').Replace('✔', 'x').Replace('☑', 'x').Replace('☒', 'x').Replace("≥", " plus ", StringComparison.Ordinal).Replace("≤", " moins ", StringComparison.Ordinal);
        said = Inclusive().Replace(said, "");
        said = Less().Replace(said, " moins ");
        said = Range().Replace(said, " a ");
        said = said.Replace(">", " plus ", StringComparison.Ordinal).Replace("+", " plus ", StringComparison.Ordinal).Replace("&", " et ", StringComparison.Ordinal);
        return Figures(Folding.Words(said));
    }

    /// <summary>The words that carry meaning, without plural or feminine endings: « Salariée en insertion » → salari, insertion.</summary>
    public static string[] Tokens(string text)
    {
        var words = Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tokens = new List<string>(words.Length);
        foreach (var word in words)
            if (!Small.Contains(word)) tokens.Add(Stem(word));
        return [.. tokens];
    }

    /// <summary>True when one word stands for the other: the same, one a beginning of the other (« admin »), or one slip apart in a long word.</summary>
    public static bool Alike(string word, string other) =>
        word == other
        || (word.Length >= 3 && !char.IsAsciiDigit(word[0]) && other.StartsWith(word, StringComparison.Ordinal))
        || (word.Length >= 5 && other.Length >= 5 && EditDistance.Within(word, other, Math.Max(word.Length, other.Length) >= 9 ? 2 : 1));

    // « cinq ans », « 5ans », « une année » : what is counted is counted in figures.
    private static string Figures(string words)
    {
        if (!Counted().IsMatch(words)) return words;
        return Glued().Replace(string.Join(' ', words.Split(' ').Select(word => Array.IndexOf(Numbers, word) is > 0 and var number ? number.ToString(CultureInfo.InvariantCulture) : word == "une" ? "1" : word)), "$1 $2");
    }

    private static string Stem(string word)
    {
        if (word.Length < 3 || char.IsAsciiDigit(word[0])) return word;
        var end = word.Length;
        if (word[end - 1] is 's' or 'x') end--;
        while (end > 3 && word[end - 1] == 'e') end--;
        return word[..end];
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetter(c)) return false;
        return true;
    }

    [GeneratedRegex(@"\b(?:\p{L}\.){2,}")]
    private static partial Regex Acronym();

    [GeneratedRegex(@"(?<=\p{L}\p{L})(?:[.·•‧](?:e|s|es|ne|le|se|ve|euse|trice|rice|x)(?:[.·•‧]s)?(?!\p{L})|-(?:e|es|ne|euse|trice)(?![\p{L}-])|\((?:e|s|es|ne|le|se|ve|euse|trice)\))", RegexOptions.IgnoreCase)]
    private static partial Regex Inclusive();

    [GeneratedRegex(@"<|^\s*-\s*(?=(?:de|d'|\d))|(?<=\p{L}\s)-\s?(?=(?:de\s|d'|\d))")]
    private static partial Regex Less();

    [GeneratedRegex(@"(?<=\d)\s*[-–—]\s*(?=\d)")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?:\b|\d)(?:ans?|mois|annees?|enfants?)\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(\d+)(ans?|mois|annees?|enfants?)\b")]
    private static partial Regex Glued();
}
