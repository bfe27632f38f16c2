using System.Text.RegularExpressions;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Reading;

/// <summary>Free words: trimmed, kept as written; contact data in long texts is flagged, never removed.</summary>
internal sealed partial class TextReading(bool isLong) : ValueReader
{
    private const int LongestName = 200;

    protected override bool Remembers => false;

    protected override CellReading ReadText(string text)
    {
        if (Missing.IsInText(text)) return CellReading.Nothing;
        text = Exports.CellGuard.Unprotect(text.Trim());
        if (isLong) return new(Dictionary.FieldValue.Of(text), Contact().IsMatch(text) ? new(ProblemCode.ContactInText, "Ce texte libre contient un numéro de téléphone ou une adresse e-mail.") : null);

        var words = Spaces().Replace(text, " ");
        return words.Length <= LongestName ? CellReading.Of(words) : CellReading.No(ProblemCode.Unreadable, $"Le texte dépasse {LongestName} caractères.");
    }

    protected override CellReading ReadTyped(in Cell cell) => CellReading.Of(cell.ToString());

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w{2,}|(?<!\d)(?:(?:\+|00)33\s?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();
}
