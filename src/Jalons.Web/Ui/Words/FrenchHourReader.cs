using System.Globalization;
using System.Text.RegularExpressions;

namespace Jalons.Web.Ui.Words;

/// <summary>Reads an hour as people write it: « 14 h 30 », « 14:30 », « 9h ».</summary>
public static partial class FrenchHourReader
{
    /// <summary>The hour; null with its sentence when it cannot be read.</summary>
    public static (TimeOnly? Hour, string? Refusal) Read(string text)
    {
        if (HourAndMinutes().Match(text.Trim()) is not { Success: true } match) return (null, "Écrivez l’heure comme 14 h 30.");

        var minutes = match.Groups["m"].Length == 0 ? 0 : int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
        var hours = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        return hours < 24 && minutes < 60 ? (new(hours, minutes), null) : (null, "Cette heure n’existe pas. Vérifiez-la.");
    }

    [GeneratedRegex(@"^(?<h>\d{1,2})\s*(?:[h:]\s*(?<m>\d{2})?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HourAndMinutes();
}
