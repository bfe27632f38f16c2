using System.Text.RegularExpressions;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Reading;

/// <summary>Free words: trimmed, kept as written; contact data where it has no place is flagged, never removed.</summary>
/// <param name="isLong">No limit to its length, lines kept.</param>
/// <param name="isFree">Anything may be written there: not a name, nor a post.</param>
internal sealed partial class TextReading(bool isLong, bool isFree) : ValueReader
{
    private const int LongestName = 200;

    protected override bool Remembers => false;

    protected override CellReading ReadText(string text)
    {
        if (Missing.IsInText(text)) return CellReading.Nothing;
        text = Exports.CellGuard.Unprotect(text.Trim());
        var problem = isFree && HoldsContact(text) ? Flag : null;
        if (isLong) return new(Dictionary.FieldValue.Of(text), problem);

        var words = Spaces().Replace(text, " ");
        return words.Length <= LongestName ? new(Dictionary.FieldValue.Of(words), problem) : CellReading.No(ProblemCode.Unreadable, $"Le texte dépasse {LongestName} caractères.");
    }

    /// <summary>What is said of a free text with a telephone number or an e-mail address in it.</summary>
    public static ReadingProblem Flag { get; } = new(ProblemCode.ContactInText, "Ce texte libre contient un numéro de téléphone ou une adresse e-mail.");

    public static bool HoldsContact(string text) => text.Length > 6 && Contact().IsMatch(text);

    protected override CellReading ReadTyped(in Cell cell) => CellReading.Of(cell.ToString());

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w{2,}|(?<!\d)(?:(?:\+|00)33\s?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();
}
