using System.Text.RegularExpressions;

namespace Jalons.Core.People;

/// <summary>Telephone numbers and e-mail addresses as people write them, on a page or in a file, brought to one form.</summary>
public static partial class ContactDetails
{
    /// <summary>A French number as 00.00.00.00.00 (RULES R4): +33 and 0033 become 0, a zero lost by a spreadsheet comes back; null when there is no such number.</summary>
    public static string? Phone(string text)
    {
        var digits = Folding.Digits(Prefix().Replace(Decimals().Replace(text, ""), "0")) ?? "";
        // « +33639983538 » typed without care is kept by a spreadsheet as a number.
        if (digits.Length == 11 && digits.StartsWith("33", StringComparison.Ordinal)) digits = $"0{digits[2..]}";
        if (digits.Length == 11 && digits.StartsWith("00", StringComparison.Ordinal)) digits = digits[1..];
        if (digits.Length == 9 && digits[0] != '0') digits = $"0{digits}";
        if (digits.Length != 10 || digits[0] != '0' || digits[1] == '0') return null;

        return $"{digits[..2]}.{digits[2..4]}.{digits[4..6]}.{digits[6..8]}.{digits[8..]}";
    }

    /// <summary>An address in lower case; null without @ or without a domain.</summary>
    public static string? Email(string text)
    {
        var address = text.Trim().Trim('<', '>', ';', ',').ToLowerInvariant();
        if (address.StartsWith("mailto:", StringComparison.Ordinal)) address = address[7..];
        return Address().IsMatch(address) ? address : null;
    }

    [GeneratedRegex(@"(?<=^\s*\d{9,11})[.,]0+\s*$")]
    private static partial Regex Decimals();

    [GeneratedRegex(@"^\D*(?:\+|00)\s*33[\s.]*(?:\(0\))?")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^[^@\s;,<>]+@[^@\s;,<>.]+(?:\.[^@\s;,<>.]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
