using System.Globalization;
using System.Text;

namespace Jalons.Core.People;

/// <summary>Makes spellings comparable: no accents, no case, nothing but letters and digits.</summary>
public static class Folding
{
    /// <summary>« N'Diaye-Éloïse » → « ndiayeeloise »: for comparing names. Null stays null; nothing left gives null.</summary>
    public static string? Name(string? text) => Fold(text, separator: null);

    /// <summary>« Le Pré-Saint-Gervais » → « le pre saint gervais »: for searching and for comparing wordings.</summary>
    public static string Words(string? text) => Fold(text, separator: ' ') ?? "";

    /// <summary>The digits of a text; null when there is none.</summary>
    public static string? Digits(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;

        var digits = new StringBuilder(text.Length);
        foreach (var character in text)
            if (char.IsAsciiDigit(character)) digits.Append(character);
        return digits.Length == 0 ? null : digits.ToString();
    }

    private static string? Fold(string? text, char? separator)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;

        var folded = new StringBuilder(text.Length);
        var source = IsPlain(text) ? text : Decompose(text);
        foreach (var character in source)
        {
            if (char.IsAsciiLetterOrDigit(character)) folded.Append(char.ToLowerInvariant(character));
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark) continue;
            else if (char.IsLetterOrDigit(character)) folded.Append(char.ToLowerInvariant(character));
            else if (separator is { } space && folded.Length > 0 && folded[^1] != space) folded.Append(space);
        }

        return folded.ToString().TrimEnd() is { Length: > 0 } result ? result : null;
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
            if (character > 127) return false;
        return true;
    }

    private static string Decompose(string text)
        => text.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD);
}
