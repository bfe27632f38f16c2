namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>Compares the telling words of a cell with those of an option's wording.</summary>
internal static class OptionTokens
{
    private static readonly HashSet<string> Denials =
        ["non", "pa", "sans", "san", "aucun", "ni", "hor", "sauf", "jamai", "ou", "plu", "moin", "infra", "inf", "inferieur", "sup", "superieur", "avant", "apre", "bientot"];

    // « ancien salarié » is no more one; a « portable ancien » is still one.
    private static readonly HashSet<string> FormerOnes = ["ancien", "ex", "fin", "futur"];

    private static readonly HashSet<string> Weak =
        ["plu", "moin", "depui", "an", "moi", "oui", "non", "pa", "san", "avec", "aucun", "niveau", "niv", "personn", "autr", "type", "typ", "structur", "servic", "situation"];

    // « nn inscrit », « paas validée »: a denial with a slip is no yes.
    private static readonly HashSet<string> MisspeltDenials = [.. new[] { "non", "pas", "hors", "sans", "infra" }.SelectMany(Slips).SelectMany(Wording.Tokens).Except(["an", "o"])];

    /// <summary>How many words tell one thing from another: « niveau » does not.</summary>
    public static int Telling(string[] tokens) => tokens.Count(token => !Weak.Contains(token));

    /// <summary>True when a wording, folded, may be recognised inside a longer text: a word of three letters that is not weak.</summary>
    public static bool IsTelling(string folded) => folded.Split(' ').Any(word => word.Length >= 3 && Wording.Tokens(word) is [var token] && !Weak.Contains(token));

    /// <summary>The same words, in order or not, with a slip, or written in one (« smart phone »).</summary>
    public static bool AreSame(string[] tokens, string[] others) =>
        (tokens.Length == others.Length && (InOrder(tokens, others) || tokens.Order().SequenceEqual(others.Order())))
        || (tokens.Length != others.Length && string.Concat(tokens) is { Length: >= 6 } written && written == string.Concat(others));

    /// <summary>The same wording but for a letter or two, when it is long enough to be no other; its figures are the same.</summary>
    public static bool IsSlip(string folded, string other) =>
        other.Length >= 12 && EditDistance.Within(folded, other, other.Length >= 24 ? 2 : 1) && Figures(folded) == Figures(other);

    /// <summary>Every word of a text is among those of a wording.</summary>
    public static bool AreWithin(string[] text, string[] wording)
    {
        for (var i = 0; i < text.Length; i++)
            if (!Holds(wording, text, i)) return false;
        return true;
    }

    /// <summary>Every word of a wording is in a longer text; what it denies is denied there too: « non diplômé » is not in « diplôme non reconnu ».</summary>
    public static bool AreInside(string[] wording, string[] text)
    {
        for (var i = 0; i < wording.Length; i++)
        {
            var at = Array.FindIndex(text, word => IsIn(word, wording[i]));
            if (at < 0 || (char.IsAsciiDigit(wording[i][0]) && i > 0 && (at == 0 || !IsIn(text[at - 1], wording[i - 1])))) return false;
            if (i + 1 < wording.Length && Denials.Contains(wording[i]) && (at + 1 == text.Length || !IsIn(text[at + 1], wording[i + 1]))) return false;
        }
        return true;
    }

    private static string Figures(string folded) => string.Concat(folded.Where(char.IsAsciiDigit));

    // In a longer text, three letters are too few to stand for a word.
    private static bool IsIn(string word, string other) => word == other || (word.Length > 3 && Wording.Alike(word, other));

    /// <summary>True when word <paramref name="i"/> is among the others. A number means nothing without the word before it: « niveau 3 » is not in « bac + 3 ».</summary>
    public static bool Holds(string[] others, string[] tokens, int i)
    {
        var isNumber = i > 0 && char.IsAsciiDigit(tokens[i][0]);
        for (var j = 0; j < others.Length; j++)
            if (Wording.Alike(tokens[i], others[j]) && (!isNumber || (j > 0 && Wording.Alike(tokens[i - 1], others[j - 1])))) return true;
        return false;
    }

    /// <summary>True unless the text denies, even misspelt, what the wording does not.</summary>
    public static bool DenyNothing(string[] text, string[] wording) =>
        !text.Any(token => (Denials.Contains(token) || MisspeltDenials.Contains(token)) && !wording.Contains(token)) && !(FormerOnes.Contains(text[0]) && !FormerOnes.Contains(wording[0]));

    // One letter dropped or doubled, or two neighbours swapped.
    private static IEnumerable<string> Slips(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
            yield return word.Insert(i, word[i].ToString());
            if (i + 1 < word.Length) yield return $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}";
        }
    }

    private static bool InOrder(string[] tokens, string[] others)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (!Wording.Alike(tokens[i], others[i])) return false;
        return true;
    }
}
