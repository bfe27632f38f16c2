using System.Globalization;

namespace Jalons.Core.Exchange.Reading.Places;

/// <summary>A town: the official name where one town of the programme fits, else the words as they are (people come from elsewhere too).</summary>
internal sealed class CommuneReader(CommuneIndex communes) : ValueReader
{
    protected override CellReading ReadText(string text)
    {
        if (Missing.Is(text)) return CellReading.Nothing;

        var (town, ambiguous) = text.Contains('?', StringComparison.Ordinal) ? (null, true) : communes.Find(text);
        if (ambiguous) return CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » ne désigne pas une seule commune.");
        return CellReading.Of(town?.Name ?? Titled(text.Trim()));
    }

    private static string Titled(string name) => name.Any(char.IsLower) ? name : CultureInfo.GetCultureInfo("fr-FR").TextInfo.ToTitleCase(name.ToLowerInvariant());
}
