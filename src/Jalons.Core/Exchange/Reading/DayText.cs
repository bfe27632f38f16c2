using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.People;

namespace Jalons.Core.Exchange.Reading;

/// <summary>Days as people write them: figures, or the name of the month.</summary>
internal static partial class DayText
{
    private static readonly string[] Months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>A day; a day that the calendar does not have; or no day at all.</summary>
    public enum Kind { None, Day, Impossible }

    /// <summary>Two-digit years: births 23-99 are 19xx and 00-22 are 20xx, every other date is 20xx (RULES R3).</summary>
    public static (Kind Kind, DateOnly Day) Parse(string text, bool isBirth)
    {
        if (Figures().Match(text) is { Success: true } figures) return Of(figures.Groups[3].Value, Int(figures.Groups[2]), Int(figures.Groups[1]), isBirth);
        if (Iso().Match(text) is { Success: true } iso) return Of(iso.Groups[1].Value, Int(iso.Groups[2]), Int(iso.Groups[3]), isBirth);
        if (Compact().Match(text) is { Success: true } compact) return OfCompact(compact.Value.Trim(), isBirth);
        if (Words().Match(Folding.Words(text)) is { Success: true } words && MonthOf(words.Groups[2].Value) is > 0 and var month) return Of(words.Groups[3].Value, month, Int(words.Groups[1]), isBirth);

        return default;
    }

    private static (Kind, DateOnly) Of(string yearText, int month, int day, bool isBirth)
    {
        var year = int.Parse(yearText, NumberStyles.None, CultureInfo.InvariantCulture);
        if (yearText.Length == 2) year += isBirth && year >= 23 ? 1900 : 2000;
        if (year is < 1000 or > 9999) return default;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return (Kind.Impossible, default);

        return (Kind.Day, new(year, month, day));
    }

    // Eight figures may start with the year or with the day: read only when one of the two is a day of our time.
    private static (Kind, DateOnly) OfCompact(string text, bool isBirth)
    {
        var yearFirst = Of(text[..4], Number(text[4..6]), Number(text[6..]), isBirth);
        var dayFirst = Of(text[4..], Number(text[2..4]), Number(text[..2]), isBirth);
        var (isYearFirst, isDayFirst) = (IsOurs(yearFirst), IsOurs(dayFirst));
        return isYearFirst == isDayFirst ? default : isYearFirst ? yearFirst : dayFirst;
    }

    private static bool IsOurs((Kind Kind, DateOnly Day) read) => read.Kind == Kind.Day && read.Day.Year is >= 1900 and <= 2100;

    private static int MonthOf(string word)
    {
        var found = 0;
        for (var i = 0; i < Months.Length; i++)
        {
            if (Months[i] == word) return i + 1;
            var alike = word.Length >= 3 && (Months[i].StartsWith(word, StringComparison.Ordinal) || (word.Length >= 5 && EditDistance.Within(word, Months[i], 1))
                || (word.Length <= 4 && Contracted(word, Months[i])));
            if (!alike) continue;
            if (found > 0) return 0;
            found = i + 1;
        }
        return found;
    }

    // « sept », « fevr », « juil » begin the month; « jvr », « dcb » keep its letters in order.
    private static bool Contracted(string word, string month)
    {
        if (word[0] != month[0]) return false;
        var at = 0;
        foreach (var c in month)
            if (at < word.Length && c == word[at]) at++;
        return at == word.Length;
    }

    private static int Int(Group group) => Number(group.Value);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Tail = @"(?:[T\s]+(?:à\s*)?\d{1,2}[:hH].*)?\s*$";

    [GeneratedRegex(@"^\s*(?:\p{L}{2,8}\.?\s+)?(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})" + Tail)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^\s*(\d{4})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})" + Tail)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\s*\d{8}\s*$")]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?:(?:le|du|au)\s+)?(?:(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\s+)?(\d{1,2})\s*(?:er|e|eme)?\s*([a-z]{3,9})\s*(\d{4}|\d{2})(?:\s+(?:a\s+)?\d{1,2}\s*h?\s*\d{0,2})?$")]
    private static partial Regex Words();
}
