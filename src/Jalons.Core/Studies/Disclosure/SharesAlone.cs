using System.Text.RegularExpressions;
using Jalons.Core.Indicators.Figures;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Disclosure;

/// <summary>The sentence of an indicator without the counts behind its share, where they would say how few answers are unknown.</summary>
internal static partial class SharesAlone
{
    public static string Of(Figure figure)
    {
        var sentence = Counts().Replace(figure.Reason is { } reason ? figure.Sentence.Replace($" {reason}", "", StringComparison.Ordinal) : figure.Sentence, "");
        if (!Says(sentence, figure.Denominator) && !Says(sentence, figure.Numerator) && !Says(sentence, figure.Missing)) return sentence;

        return $"{figure.Indicator.Label}{Sentence.Place(figure)} : {(figure.Value is { } share && figure.Indicator.Unit is Indicators.IndicatorUnit.Percent ? French.Percent(share) : "l’effectif est trop faible pour être publié")}.";
    }

    private static bool Says(string sentence, long? count)
        => count is { } number && Regex.IsMatch(sentence, $@"(?<![\d,]){Regex.Escape(French.Count(number))}(?![\d,]|[\s\u00A0\u202F]*%)", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"[ \u00A0]\(\d[\d\u00A0\u202F]* sur \d[\d\u00A0\u202F]*\)")]
    private static partial Regex Counts();
}
