using System.Globalization;
using System.Text.RegularExpressions;

namespace Jalons.Core.Exchange.Reading.Places;

/// <summary>A town: the official name where one town of the programme fits, else the words as they are (people come from elsewhere too).</summary>
internal sealed partial class CommuneReader(CommuneIndex communes) : ValueReader
{
    protected override CellReading ReadText(string text)
    {
        if (Missing.Is(text)) return CellReading.Nothing;

        var (town, ambiguous) = text.Contains('?', StringComparison.Ordinal) ? (null, true) : communes.Find(text);
        if (ambiguous) return CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » ne désigne pas une seule commune.");
        return CellReading.Of(town?.Name ?? Titled(Around().Replace(text, " ").Trim()));
    }

    private static string Titled(string name) => name.Any(char.IsLower) ? name : CultureInfo.GetCultureInfo("fr-FR").TextInfo.ToTitleCase(name.ToLowerInvariant());

    // « 94300 Vincennes », « Vincennes (94) », « Vincennes CEDEX 2 » : the town, without what the post adds.
    [GeneratedRegex(@"^\s*\d{5}\s+(?=\p{L})|(?<=\p{L}.*)(?:\(\s*\d{2,5}\s*\)|\b\d{5}\b|\bcedex\b\s*\d*)", RegexOptions.IgnoreCase)]
    private static partial Regex Around();
}
