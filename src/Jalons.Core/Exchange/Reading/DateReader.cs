using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Reading;

/// <summary>A day, day before month always (RULES R3). An age is never turned into a date; a day after the import is no reading.</summary>
internal sealed partial class DateReader(string code, ReadingContext context) : ValueReader
{
    private const int FirstBirthYear = 1900;
    private const int FirstYear = 1990;

    private readonly bool _isBirth = code == "profile.birth_date";
    private readonly bool _isDiagnosis = code == "diagnosis.date";

    protected override CellReading ReadTyped(in Cell cell) => cell.Kind switch
    {
        CellKind.Date => Checked(DayOf(cell.Number), cell.ToString()),
        CellKind.Number => OfNumber(cell.Number, cell.ToString()),
        _ => Unreadable(cell.ToString())
    };

    protected override CellReading ReadText(string text)
    {
        if (Missing.Is(text)) return CellReading.Nothing;
        if (_isBirth && Age().IsMatch(text)) return AgeInstead(text);
        if (double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && !Compact().IsMatch(text)) return OfNumber(number, text);

        return DayText.Parse(text, _isBirth) switch
        {
            (DayText.Kind.Day, var day) => Checked(day, text),
            (DayText.Kind.Impossible, _) => Impossible(text),
            _ => Unreadable(text)
        };
    }

    private CellReading OfNumber(double number, string text)
    {
        if (_isBirth && number is >= 1 and <= 110) return AgeInstead(text);
        return number is >= 10_000 and < 100_000 ? Checked(DayOf(number + context.SerialOffset), text) : Unreadable(text);
    }

    private CellReading Checked(DateOnly day, string text)
    {
        if (day > context.Today) return _isDiagnosis ? CellReading.No(ProblemCode.FutureDiagnosisDate, $"Le diagnostic est daté du {Long(day)}, après le jour de l'import.") : Unreadable(text, $"« {text.Trim()} » est après le jour de l'import.");
        return day.Year < (_isBirth ? FirstBirthYear : FirstYear) ? Unreadable(text, $"« {text.Trim()} » est trop ancien pour être juste.") : CellReading.Of(day);
    }

    private CellReading Impossible(string text) => _isDiagnosis
        ? CellReading.No(ProblemCode.ImpossibleDiagnosisDate, $"Le jour « {text.Trim()} » n'existe pas.")
        : Unreadable(text, $"Le jour « {text.Trim()} » n'existe pas.");

    private static CellReading Unreadable(string text, string? why = null) =>
        CellReading.No(ProblemCode.Unreadable, why ?? $"« {text.Trim()} » n'est pas une date complète (jour, mois, année).");

    private static CellReading AgeInstead(string text) =>
        CellReading.No(ProblemCode.AgeInsteadOfDate, $"« {text.Trim()} » est un âge, pas une date de naissance.");

    private static DateOnly DayOf(double serial) => DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial)));

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"));

    [GeneratedRegex(@"^\s*(?:env(?:iron|\.)?\s*)?\d{1,3}\s*ans?\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex(@"^\s*\d{8}\s*$")]
    private static partial Regex Compact();
}
