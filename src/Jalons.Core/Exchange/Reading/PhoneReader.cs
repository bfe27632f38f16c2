using System.Text.RegularExpressions;
using Jalons.Core.People;

namespace Jalons.Core.Exchange.Reading;

/// <summary>A French number as 00.00.00.00.00 (RULES R4): +33 and 0033 become 0, a zero lost by a spreadsheet comes back.</summary>
internal sealed partial class PhoneReader : ValueReader
{
    protected override bool Remembers => false;

    protected override CellReading ReadText(string text)
    {
        if (Missing.Is(text)) return CellReading.Nothing;

        return Number(text) is { } number ? CellReading.Of(number)
            : CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » n'est pas un numéro de téléphone à dix chiffres.");
    }

    private static string? Number(string text)
    {
        var digits = Folding.Digits(Prefix().Replace(Decimals().Replace(text, ""), "0")) ?? "";
        // « +33639983538 » typed without care is kept by a spreadsheet as a number.
        if (digits.Length == 11 && digits.StartsWith("33", StringComparison.Ordinal)) digits = $"0{digits[2..]}";
        if (digits.Length == 11 && digits.StartsWith("00", StringComparison.Ordinal)) digits = digits[1..];
        if (digits.Length == 9 && digits[0] != '0') digits = $"0{digits}";
        if (digits.Length != 10 || digits[0] != '0' || digits[1] == '0') return null;

        return $"{digits[..2]}.{digits[2..4]}.{digits[4..6]}.{digits[6..8]}.{digits[8..]}";
    }

    [GeneratedRegex(@"(?<=^\s*\d{9,11})[.,]0+\s*$")]
    private static partial Regex Decimals();

    [GeneratedRegex(@"^\D*(?:\+|00)\s*33[\s.]*(?:\(0\))?")]
    private static partial Regex Prefix();
}
