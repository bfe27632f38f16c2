using System.Globalization;

namespace Jalons.Documents.Typography;

/// <summary>Numbers and dates as the Imprimerie nationale prints them: U+202F between thousands, a decimal comma, U+00A0 before %.</summary>
public static class French
{
    public const char NarrowSpace = '\u202F';
    public const char HardSpace = '\u00A0';
    private const char Minus = '\u2212';

    private static readonly NumberFormatInfo Digits = new()
    {
        NumberGroupSeparator = NarrowSpace.ToString(),
        NumberDecimalSeparator = ",",
        NegativeSign = Minus.ToString(),
    };

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] Words = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

    public static string Count(long value) => value.ToString("N0", Digits);

    /// <summary>« quatre »; in digits from ten on.</summary>
    public static string InWords(int value) => value >= 0 && value < Words.Length ? Words[value] : Count(value);

    /// <summary>Rounds half away from zero, as readers do by hand.</summary>
    public static string Number(double value, int decimals = 0)
    {
        var rounded = Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0m : rounded).ToString($"N{decimals}", Digits);
    }

    /// <param name="percent">0 to 100, not 0 to 1.</param>
    public static string Percent(double percent, int decimals = 0) => $"{Number(percent, decimals)}{HardSpace}%";

    /// <summary>A difference between two percentages: never a percentage itself.</summary>
    public static string Points(double points, int decimals = 0) =>
        $"{Number(points, decimals)}{HardSpace}point{(Math.Abs(points) < 2 ? "" : "s")}";

    public static string Euros(decimal amount) =>
        $"{Number((double)amount, amount == decimal.Truncate(amount) ? 0 : 2)}{HardSpace}€";

    /// <summary>« 1er avril 2022 ».</summary>
    public static string Date(DateOnly day) =>
        $"{(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))}{HardSpace}{Months[day.Month - 1]} {day.Year:0000}";

    /// <summary>« 01/04/2022 ».</summary>
    public static string ShortDate(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>« mars 2022 ».</summary>
    public static string Month(DateOnly day) => $"{Months[day.Month - 1]} {day.Year:0000}";
}
