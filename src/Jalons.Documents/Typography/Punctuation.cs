using System.Text.RegularExpressions;

namespace Jalons.Documents.Typography;

/// <summary>French spaces around punctuation and inside numbers, for texts typed without them. Applying it twice changes nothing.</summary>
public static partial class Punctuation
{
    public static string Tidy(string text)
    {
        text = Apostrophe().Replace(text, "’");
        text = BeforeHigh().Replace(text, "\u00A0$1");
        text = AfterOpening().Replace(text, "«\u00A0");
        text = BeforeClosing().Replace(text, "\u00A0»");
        text = BeforeUnit().Replace(text, "\u00A0$1");
        return Thousands().Replace(text, "\u202F");
    }

    [GeneratedRegex(@"(?<=\p{L})'(?=[\p{L}\d«])")]
    private static partial Regex Apostrophe();

    // A colon inside a time or an address (12:30, https:) keeps its place: only one followed by a space, or at the end, is punctuation.
    [GeneratedRegex(@"(?<=[^\s:;!?])[ \u00A0\u202F]*([:;!?])(?=\s|$|»|\))")]
    private static partial Regex BeforeHigh();

    [GeneratedRegex(@"«[ \u00A0\u202F]*")]
    private static partial Regex AfterOpening();

    [GeneratedRegex(@"[ \u00A0\u202F]*»")]
    private static partial Regex BeforeClosing();

    [GeneratedRegex(@"(?<=\d)[ \u00A0\u202F]*([%€])")]
    private static partial Regex BeforeUnit();

    // Groups of three digits parted by a plain or hard space: 1 480, 12 345 678.
    [GeneratedRegex(@"(?<=(?<!\d|\d[ \u00A0\u202F])\d{1,3}(?:[ \u00A0\u202F]\d{3})*)[ \u00A0](?=\d{3}(?!\d))")]
    private static partial Regex Thousands();
}
