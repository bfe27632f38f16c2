using System.Globalization;
using System.Text.RegularExpressions;

namespace Jalons.Web.Ui.Words;

/// <summary>Reads a day typed by a person: 07/03/1985, 7/3/1985, 07031985, 7 mars 1985, 1985-03-07. Never guesses a century.</summary>
public static partial class FrenchDateReader
{
    private const string Example = "Écrivez la date comme ceci : 07/03/1985.";

    private static readonly string[] Months =
        ["jan", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"];

    /// <summary>A day, or the sentence that says what to correct.</summary>
    public static (DateOnly? Day, string? Refusal) Read(string typed)
    {
        var text = typed.Trim().ToLowerInvariant();
        if (Numbers().Match(text) is { Success: true } numbers) return Build(numbers, Int(numbers, "month"));
        if (Words().Match(text) is not { Success: true } words) return (null, Example);

        return MonthNamed(words.Groups["month"].Value) is { } month
            ? Build(words, month)
            : (null, $"Le mois « {words.Groups["month"].Value} » n’existe pas. {Example}");
    }

    private static (DateOnly?, string?) Build(Match match, int month)
    {
        var (day, year, yearText) = (Int(match, "day"), Int(match, "year"), match.Groups["year"].Value);
        if (yearText.Length != 4) return (null, "Écrivez l’année avec quatre chiffres, par exemple 1985.");
        if (month is < 1 or > 12) return (null, $"Il n’y a pas de mois {month}. Vérifiez le mois.");
        if (year is < 1900 or > 2100) return (null, $"L’année {yearText} semble fausse. Vérifiez l’année.");
        if (day >= 1 && day <= DateTime.DaysInMonth(year, month)) return (new DateOnly(year, month, day), null);

        var name = FrenchDates.French.DateTimeFormat.GetMonthName(month);
        var onlyThisYear = month == 2 && day == 29;
        return (null, $"Le {day} {name}{(onlyThisYear ? $" {year}" : "")} n’existe pas. Vérifiez le jour.");
    }

    private static int? MonthNamed(string word)
    {
        var plain = Fold(word);
        var index = Array.FindIndex(Months, start => plain.StartsWith(start, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }

    private static string Fold(string word) => string.Concat(
        word.Normalize(System.Text.NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})|(?<day>\d{1,2})\s*[/.\-\s]\s*(?<month>\d{1,2})\s*[/.\-\s]\s*(?<year>\d{1,4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(?<day>\d{1,2})(?:er)?\s*(?<month>\p{L}+)\.?\s*(?<year>\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
