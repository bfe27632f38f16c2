using System.Globalization;
using System.Text.RegularExpressions;

namespace Jalons.Core.Exchange.Reading.Places;

/// <summary>A French department by its code, or 99 for a birth outside France (annexe).</summary>
internal sealed partial class DepartmentReader : ValueReader
{
    private const string Abroad = "99";
    private static readonly HashSet<string> AbroadWords = ["etranger", "a l etranger", "l etranger", "hors france", "hors de france", "pays etranger", "ne a l etranger", "nee a l etranger", "hors metropole etranger"];

    protected override CellReading ReadText(string text)
    {
        if (Missing.Is(text)) return CellReading.Nothing;

        return CodeOf(text) is { } code ? CellReading.Of(code)
            : CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » n'est pas un numéro de département (99 si hors France).");
    }

    private static string? CodeOf(string text)
    {
        if (AbroadWords.Contains(Wording.Fold(text))) return Abroad;

        var codes = Code().Matches(text).Select(match => Valid(match.Value)).ToList();
        return codes is [{ } only] ? only : null;
    }

    private static string? Valid(string code)
    {
        if (code.ToUpperInvariant() is "2A" or "2B" or "02A" or "02B") return code.TrimStart('0').ToUpperInvariant();
        if (!int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || code.Length > 3) return null;

        return number switch
        {
            20 => null,
            >= 1 and <= 95 or 99 => number.ToString("00", CultureInfo.InvariantCulture),
            >= 971 and <= 976 => code,
            _ => null
        };
    }

    [GeneratedRegex(@"[0-9]+[A-Za-z]?(?![A-Za-z])")]
    private static partial Regex Code();
}
