using System.Text.RegularExpressions;

namespace Jalons.Core.Exchange.Reading;

/// <summary>An e-mail address, in lower case; without @ or without a domain there is no reading.</summary>
internal sealed partial class EmailReader : ValueReader
{
    protected override bool Remembers => false;

    protected override CellReading ReadText(string text)
    {
        if (Missing.IsInText(text)) return CellReading.Nothing;

        var address = text.Trim().Trim('<', '>', ';', ',').ToLowerInvariant();
        if (address.StartsWith("mailto:", StringComparison.Ordinal)) address = address[7..];
        return Address().IsMatch(address) ? CellReading.Of(address)
            : CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » n'est pas une adresse e-mail complète.");
    }

    [GeneratedRegex(@"^[^@\s;,<>]+@[^@\s;,<>.]+(?:\.[^@\s;,<>.]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
